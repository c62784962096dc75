package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Reports}.
 */
@GeneratedFrom("app.Reports")
final class ReportsCodecs {
  private ReportsCodecs() {
  }

  static OneInput readOneInput(PayloadReader in) {
    Integer a = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "a" -> a = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new OneInput(in.required("a", a));
  }
}
