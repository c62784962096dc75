package io.github.stepmark.lambda.codec;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that JsonReader takes for none. Gson 2.14 adds up the digits before the point in a {@code
 * long}, and where that comes to 0 by overflow, as after {@code 18446744073709551616}, it takes a
 * further digit for one behind a leading zero. With the point behind the first digit the same
 * number has nothing to add up, so it is read in that form.
 */
final class LongNumbers {

  /** Of 2^64: with fewer digits there is no overflow to 0. */
  private static final int LEAST_DIGITS = 20;

  private final String text;
  private final StringBuilder readable = new StringBuilder();
  private final Map<String, String> originals = new HashMap<>();

  private int copied;

  private LongNumbers(String text) {
    this.text = text;
  }

  /** The numbers of {@code text}, which was refused; null where there is none such. */
  static @Nullable LongNumbers in(String text) {
    LongNumbers numbers = new LongNumbers(text);
    numbers.scan();
    return numbers.originals.isEmpty() ? null : numbers;
  }

  /** The text with such numbers in a form that is read. */
  String readable() {
    return readable + text.substring(copied);
  }

  /** A number of {@link #readable}, as the text has it. */
  String original(String number) {
    return originals.getOrDefault(number, number);
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at = behindString(at);
      } else if (isDigit(c)) {
        at = number(at);
      } else {
        at++;
      }
    }
  }

  private int behindString(int start) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private int behindDigits(int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isAt(int at, String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Puts the point of the number at {@code start} behind its first digit, if it is one of those.
   * What is no number for another reason stays as it is, to be refused.
   *
   * @return where the number ends
   */
  private int number(int start) {
    int point = behindDigits(start);
    int digits = isAt(point, ".") ? behindDigits(point + 1) : point;
    long exponent = point - start - 1L;
    int end = digits;
    if (isAt(digits, "eE")) {
      int sign = isAt(digits + 1, "+-") ? 1 : 0;
      end = behindDigits(digits + 1 + sign);
      int length = end - digits - 1 - sign;
      if (length == 0 || length > 9) {
        return end;
      }
      exponent += Long.parseLong(text, digits + 1, end, 10);
    }
    if (digits == point + 1 || isAt(end, "+-.eE") || !isMiscounted(start, point)) {
      return end;
    }
    String moved =
        text.charAt(start)
            + "."
            + text.substring(start + 1, point)
            + (digits > point ? text.substring(point + 1, digits) : "")
            + "E"
            + exponent;
    String sign = start > 0 && isAt(start - 1, "-") ? "-" : "";
    originals.put(sign + moved, sign + text.substring(start, end));
    readable.append(text, copied, start).append(moved);
    copied = end;
    return end;
  }

  private boolean isMiscounted(int start, int end) {
    if (end - start <= LEAST_DIGITS || text.charAt(start) == '0') {
      return false;
    }
    long value = 0;
    for (int at = start; at < end - 1; at++) {
      value = value * 10 + text.charAt(at) - '0';
      if (value == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
