package io.github.stepmark.lambda.codec;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.stepmark.lambda.InvalidPayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What the tests of this package say again and again. */
final class Payloads {

  interface Writing {
    void to(PayloadWriter out) throws IOException;
  }

  private Payloads() {}

  static PayloadReader in(String json) {
    return PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads one value, and checks that it was the only one. */
  static <T> T read(String json, Function<PayloadReader, T> reading) {
    PayloadReader in = in(json);
    T value = reading.apply(in);
    in.end();
    return value;
  }

  /** The message with which reading is refused. */
  static String refusal(String json, Function<PayloadReader, ?> reading) {
    return message(catchThrowableOfType(InvalidPayload.class, () -> read(json, reading)));
  }

  /** The message with which a payload is refused that nobody asks anything of. */
  static String refusal(String json) {
    return message(catchThrowableOfType(InvalidPayload.class, () -> in(json)));
  }

  static String written(Writing writing) throws IOException {
    PayloadWriter out = new PayloadWriter();
    writing.to(out);
    return new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  static String unwritable(Writing writing) {
    return message(catchThrowableOfType(InvalidPayload.class, () -> written(writing)));
  }

  private static String message(InvalidPayload refusal) {
    return refusal == null ? "not refused" : refusal.getMessage();
  }
}
