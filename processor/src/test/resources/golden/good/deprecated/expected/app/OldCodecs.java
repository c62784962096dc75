package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * Reads and writes the payloads of {@link Old}.
 */
@GeneratedFrom("app.Old")
@SuppressWarnings({"deprecation", "removal"})
final class OldCodecs {
  private OldCodecs() {
  }

  static CountInput readCountInput(PayloadReader in) {
    Integer count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "count" -> count = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new CountInput(in.required("count", count));
  }

  static Old.Order readOldOrder(PayloadReader in) {
    String id = null;
    Integer count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        case "count" -> count = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Old.Order(in.required("id", id), in.required("count", count));
  }

  static void writeCountOutput(PayloadWriter out, CountOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Count");
    out.string(value.count());
    out.endObject();
  }

  static void writeOldBean(PayloadWriter out, Old.Bean value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("count");
    out.int32(value.getCount());
    out.endObject();
  }
}
