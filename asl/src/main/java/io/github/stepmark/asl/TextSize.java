package io.github.stepmark.asl;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How many bytes a text has in JSON, in quotes and in UTF-8. */
final class TextSize {

  /** From here on it pays to look at eight bytes at once. */
  private static final int LONG_TEXT = 128;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x80 * EACH;

  private TextSize() {}

  static long of(String text) {
    if (text.length() >= LONG_TEXT) {
      return ofLong(text);
    }
    int size = 2;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return ofLong(text);
      }
      size += written(c);
    }
    return size;
  }

  private static long ofLong(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return 2L + bytes.length + (isPlain(bytes) ? 0 : added(bytes));
  }

  /** Whether none is a control character, a quote or a backslash. */
  private static boolean isPlain(byte[] bytes) {
    long less = 0;
    int whole = bytes.length & ~7;
    for (int at = 0; at < whole; at += 8) {
      long eight = (long) EIGHT.get(bytes, at);
      long quotes = eight ^ ('"' * EACH);
      long backslashes = eight ^ ('\\' * EACH);
      // The highest bit of a byte is set by what is taken from one that is less than that.
      less |=
          (eight - ' ' * EACH) & ~eight
              | (quotes - EACH) & ~quotes
              | (backslashes - EACH) & ~backslashes;
    }
    boolean plain = (less & HIGHEST_BITS) == 0;
    for (int at = whole; at < bytes.length && plain; at++) {
      plain = bytes[at] < 0 || written(bytes[at]) == 1;
    }
    return plain;
  }

  /** How many bytes escaping adds. */
  private static long added(byte[] bytes) {
    long added = 0;
    for (byte each : bytes) {
      added += each < 0 ? 0 : written(each) - 1;
    }
    return added;
  }

  /** How many bytes an ASCII character is written with. */
  private static int written(int c) {
    if (c >= ' ') {
      return c == '"' || c == '\\' ? 2 : 1;
    }
    return c == '\b' || c == '\t' || c == '\n' || c == '\f' || c == '\r' ? 2 : 6;
  }
}
