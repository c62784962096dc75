package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Raw}.
 */
@GeneratedFrom("app.Raw")
final class RawCodecs {
  private RawCodecs() {
  }

  static CountInput readCountInput(PayloadReader in) {
    Integer n = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "n" -> n = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new CountInput(in.required("n", n));
  }
}
