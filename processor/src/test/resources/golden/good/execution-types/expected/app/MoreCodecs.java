package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link More}.
 */
@GeneratedFrom("app.More")
final class MoreCodecs {
  private MoreCodecs() {
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
    if (payload != null && payload.getClass() == More.Order.class) {
      MoreCodecs.writeMoreOrder(out, (More.Order) payload);
    } else if (payload != null && payload.getClass() == MoreOutput.class) {
      MoreCodecs.writeMoreOutput(out, (MoreOutput) payload);
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
    if (type == More.Order.class) {
      return type.cast(MoreCodecs.readMoreOrder(in));
    }
    if (type == MoreOutput.class) {
      return type.cast(MoreCodecs.readMoreOutput(in));
    }
    return type.cast(in.free());
  }

  static More.Order readMoreOrder(PayloadReader in) {
    String id = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new More.Order(in.required("id", id));
  }

  static MoreOutput readMoreOutput(PayloadReader in) {
    Object customer = null;
    Boolean seen = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "customer" -> customer = in.skipNull() ? null : in.free();
        case "seen" -> seen = in.skipNull() ? null : in.bool();
        default -> in.skip();
      }
    }
    in.endObject();
    return new MoreOutput(customer, in.required("seen", seen));
  }

  static void writeMoreOrder(PayloadWriter out, More.Order value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.endObject();
  }

  static void writeMoreOutput(PayloadWriter out, MoreOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    if (value.customer() != null) {
      out.name("customer");
      out.free(value.customer());
    }
    out.name("seen");
    out.bool(value.seen());
    out.endObject();
  }
}
