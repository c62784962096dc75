package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Plain}.
 */
@GeneratedFrom("app.Plain")
final class PlainCodecs {
  private PlainCodecs() {
  }

  static ThirdInput readThirdInput(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ThirdInput(in.required("name", name));
  }
}
