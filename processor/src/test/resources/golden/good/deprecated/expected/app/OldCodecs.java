package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Old}.
 */
@GeneratedFrom("app.Old")
@SuppressWarnings({"deprecation", "removal"})
final class OldCodecs {
  private OldCodecs() {
  }

  static String json(Object payload) {
    PayloadWriter out = new PayloadWriter();
    try {
      payload(out, payload);
      return new String(out.toBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void payload(PayloadWriter out, Object payload) throws IOException {
    if (payload != null && payload.getClass() == Old.Order.class) {
      OldCodecs.writeOldOrder(out, (Old.Order) payload);
    } else if (payload != null && payload.getClass() == Old.Bean.class) {
      OldCodecs.writeOldBean(out, (Old.Bean) payload);
    } else if (payload != null && payload.getClass() == CountInput.class) {
      OldCodecs.writeCountInput(out, (CountInput) payload);
    } else if (payload != null && payload.getClass() == CountOutput.class) {
      OldCodecs.writeCountOutput(out, (CountOutput) payload);
    } else if (payload != null && payload.getClass() == OldOutput.class) {
      OldCodecs.writeOldOutput(out, (OldOutput) payload);
    } else if (payload instanceof Collection<?> elements) {
      out.beginArray();
      for (Object element : elements) {
        payload(out, element);
      }
      out.endArray();
    } else {
      out.free(payload);
    }
  }

  static <T> T read(String json, Class<T> type) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    if (type == Old.Order.class) {
      return type.cast(OldCodecs.readOldOrder(in));
    }
    if (type == Old.Bean.class) {
      return type.cast(OldCodecs.readOldBean(in));
    }
    if (type == CountInput.class) {
      return type.cast(OldCodecs.readCountInput(in));
    }
    if (type == CountOutput.class) {
      return type.cast(OldCodecs.readCountOutput(in));
    }
    if (type == OldOutput.class) {
      return type.cast(OldCodecs.readOldOutput(in));
    }
    return type.cast(in.free());
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

  static CountOutput readCountOutput(PayloadReader in) {
    String count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Count" -> count = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new CountOutput(in.required("Count", count));
  }

  static Old.Bean readOldBean(PayloadReader in) {
    Integer count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "count" -> count = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    Old.Bean bean = new Old.Bean();
    bean.setCount(in.required("count", count));
    return bean;
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

  static OldOutput readOldOutput(PayloadReader in) {
    String count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Count" -> count = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new OldOutput(in.required("Count", count));
  }

  static void writeCountInput(PayloadWriter out, CountInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("count");
    out.int32(value.count());
    out.endObject();
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

  static void writeOldOrder(PayloadWriter out, Old.Order value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.name("count");
    out.int32(value.count());
    out.endObject();
  }

  static void writeOldOutput(PayloadWriter out, OldOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Count");
    out.string(value.count());
    out.endObject();
  }
}
