package io.github.stepmark.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads bytes as UTF-8 text, so many of them as a definition or a template may have. */
final class TextReader {

  /** Ten times what AWS takes as a definition or as a template. */
  private static final int MOST_BYTES = 10 * 1024 * 1024;

  private TextReader() {}

  /**
   * The text of a file.
   *
   * @throws UnreadableException where it is not there, may not be read, is too large or no UTF-8
   */
  static SourceText file(String name, Path file, @Nullable Path folder) throws UnreadableException {
    try (InputStream in = Files.newInputStream(file)) {
      return stream(name, in, folder);
    } catch (IOException e) {
      throw new UnreadableException(name, reason(e));
    }
  }

  /**
   * The text of a stream, to its end.
   *
   * @throws UnreadableException where it cannot be read, is too large or no UTF-8
   */
  static SourceText stream(String name, InputStream in, @Nullable Path folder)
      throws UnreadableException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UnreadableException(name, reason(e));
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableException(name, "more than 10 MB, which no definition has");
    }
    return new SourceText(name, folder, withoutMark(decode(name, bytes)));
  }

  /** Why {@code e} was thrown, in words that do not repeat the file's name. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read";
    }
    return "cannot be read: " + e.getMessage();
  }

  private static String decode(String name, byte[] bytes) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          name,
          "not UTF-8: the byte at offset %d is 0x%02X"
              .formatted(in.position(), bytes[in.position()]));
    }
    return out.flip().toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
