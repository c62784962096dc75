package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * Reads and writes the payloads of {@link InvokedInJsonata}.
 */
@GeneratedFrom("app.InvokedInJsonata")
final class JInvokedInJsonataCodecs {
  private JInvokedInJsonataCodecs() {
  }

  static JTokenInput readJTokenInput(PayloadReader in) {
    String token = null;
    Object all = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "token" -> token = in.skipNull() ? null : in.string();
        case "all" -> all = in.skipNull() ? null : in.free();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JTokenInput(in.required("token", token), in.required("all", all));
  }

  static JUnwrappedInput readJUnwrappedInput(PayloadReader in) {
    String execution = null;
    Integer count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "execution" -> execution = in.skipNull() ? null : in.string();
        case "count" -> count = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JUnwrappedInput(in.required("execution", execution), in.required("count", count));
  }

  static JWrittenInput readJWrittenInput(PayloadReader in) {
    String question = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "question" -> question = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JWrittenInput(in.required("question", question));
  }

  static void writeInvokedInJsonataAnswer(PayloadWriter out, InvokedInJsonata.Answer value) throws
      IOException {
    out.required(value);
    out.beginObject();
    out.name("number");
    out.int32(value.number());
    out.endObject();
  }
}
