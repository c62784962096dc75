package io.github.stepmark.client;

import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The JSON text that Lambda makes of an exception that a Java function throws. */
final class ExceptionCause {

  /** {@code SendTaskFailure}: what a cause may have. */
  static final int LONGEST = 32_768;

  private ExceptionCause() {}

  static String of(Throwable thrown) {
    String type = thrown.getClass().getName();
    @Nullable String given = thrown.getLocalizedMessage();
    String message = whole(given == null ? type : given);
    StackTraceElement[] trace = thrown.getStackTrace();
    int frames = trace.length;
    String text = text(type, message, trace, frames);
    while (text.length() > LONGEST) {
      if (frames > 0) {
        frames /= 2;
      } else {
        message = whole(message.substring(0, message.length() / 2));
      }
      text = text(type, message, trace, frames);
    }
    return text;
  }

  private static String text(String type, String message, StackTraceElement[] trace, int frames) {
    PayloadWriter out = new PayloadWriter();
    try {
      out.beginObject();
      out.name("errorMessage");
      out.string(message);
      out.name("errorType");
      out.string(type);
      out.name("stackTrace");
      out.beginArray();
      for (int i = 0; i < frames; i++) {
        out.string(trace[i].toString());
      }
      out.endArray();
      out.endObject();
      return new String(out.toBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text without halves of surrogate pairs, which JSON in UTF-8 cannot have. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
