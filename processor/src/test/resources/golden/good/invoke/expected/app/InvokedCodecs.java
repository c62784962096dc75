package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Invoked}.
 */
@GeneratedFrom("app.Invoked")
final class InvokedCodecs {
  private InvokedCodecs() {
  }

  static BoundInput readBoundInput(PayloadReader in) {
    String execution = null;
    String id = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "execution" -> execution = in.skipNull() ? null : in.string();
        case "id" -> id = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new BoundInput(in.required("execution", execution), in.required("id", id));
  }

  static WholeInput readWholeInput(PayloadReader in) {
    String id = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new WholeInput(in.required("id", id));
  }
}
