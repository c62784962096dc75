package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Clients}.
 */
@GeneratedFrom("app.Clients")
final class ClientsCodecs {
  private ClientsCodecs() {
  }

  static CallInput readCallInput(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new CallInput(in.required("name", name));
  }
}
