package io.github.stepmark.lambda.codec;

import io.github.stepmark.lambda.InvalidPayload;
import io.github.stepmark.lambda.LambdaError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON that Lambda makes of an exception, and that Step Functions has as text. */
final class LambdaErrorText {

  private LambdaErrorText() {}

  /** The error that {@code text} holds; if it is not Lambda's JSON, all of it is the message. */
  static LambdaError read(String text) {
    LambdaError error = null;
    try {
      PayloadReader in = PayloadReader.of(text.getBytes(StandardCharsets.UTF_8));
      error = errorOf(in.free());
    } catch (InvalidPayload notJson) {
      // Of a timeout and of most services it is plain text.
    }
    return error == null ? new LambdaError(text, null, Collections.emptyList(), null) : error;
  }

  /** The error that an object of JSON says; null where it is of another form. */
  private static @Nullable LambdaError errorOf(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> object)) {
      return null;
    }
    Object type = object.get("errorType");
    Object message = object.get("errorMessage");
    if (!(type instanceof String) || message != null && !(message instanceof String)) {
      return null;
    }
    List<String> stackTrace = new ArrayList<>();
    if (object.get("stackTrace") instanceof List<?> lines) {
      for (Object line : lines) {
        if (line instanceof String text) {
          stackTrace.add(text);
        }
      }
    }
    return new LambdaError(
        (String) message, (String) type, stackTrace, errorOf(object.get("cause")));
  }

  /** The text that {@link #read} takes as {@code error}. */
  static String write(LambdaError error) throws IOException {
    if (error.errorType() == null) {
      return error.errorMessage() == null ? "" : error.errorMessage();
    }
    PayloadWriter out = new PayloadWriter();
    write(out, error);
    return new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  private static void write(PayloadWriter out, LambdaError error) throws IOException {
    out.beginObject();
    member(out, "errorMessage", error.errorMessage());
    member(out, "errorType", error.errorType());
    out.name("stackTrace");
    out.beginArray();
    for (String line : error.stackTrace()) {
      out.string(line);
    }
    out.endArray();
    if (error.cause() != null) {
      out.name("cause");
      write(out, error.cause());
    }
    out.endObject();
  }

  private static void member(PayloadWriter out, String name, @Nullable String text)
      throws IOException {
    if (text != null) {
      out.name(name);
      out.string(text);
    }
  }
}
