import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * Reads and writes the payloads of {@link Unpackaged}.
 */
@GeneratedFrom("Unpackaged")
final class UnpackagedCodecs {
  private UnpackagedCodecs() {
  }

  static FirstInput readFirstInput(PayloadReader in) {
    String name = null;
    Unpackaged.Item item = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        case "item" -> item = in.skipNull() ? null : UnpackagedCodecs.readUnpackagedItem(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new FirstInput(in.required("name", name), in.required("item", item));
  }

  static FirstOutput readFirstOutput(PayloadReader in) {
    String count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Count" -> count = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new FirstOutput(in.required("Count", count));
  }

  static Unpackaged.Item readUnpackagedItem(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Unpackaged.Item(in.required("name", name));
  }

  static void writeFirstOutput(PayloadWriter out, FirstOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Count");
    out.string(value.count());
    out.endObject();
  }

  static void writeUnpackagedItem(PayloadWriter out, Unpackaged.Item value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("name");
    out.string(value.name());
    out.endObject();
  }
}
