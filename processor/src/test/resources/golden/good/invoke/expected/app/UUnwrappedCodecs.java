package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * Reads and writes the payloads of {@link Unwrapped}.
 */
@GeneratedFrom("app.Unwrapped")
final class UUnwrappedCodecs {
  private UUnwrappedCodecs() {
  }

  static UTokenInput readUTokenInput(PayloadReader in) {
    String token = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "token" -> token = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new UTokenInput(in.required("token", token));
  }

  static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
    out.required(value);
    out.beginArray();
    for (String element : value) {
      out.string(element);
    }
    out.endArray();
  }

  static void writeUnwrappedMaybe(PayloadWriter out, Unwrapped.Maybe value) throws IOException {
    out.required(value);
    out.beginObject();
    if (out.required(value.note()).isPresent()) {
      out.name("note");
      out.string(value.note().get());
    }
    out.endObject();
  }

  static void writeUnwrappedQuote(PayloadWriter out, Unwrapped.Quote value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("cents");
    out.int32(value.cents());
    out.name("valid-until");
    out.string(value.validUntil());
    out.endObject();
  }
}
