package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Greeting}.
 */
@GeneratedFrom("app.Greeting")
final class GreetingCodecs {
  private GreetingCodecs() {
  }

  static GreetInput readGreetInput(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new GreetInput(in.required("name", name));
  }
}
