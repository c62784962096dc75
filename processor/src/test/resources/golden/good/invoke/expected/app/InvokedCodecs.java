package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Invoked}.
 */
@GeneratedFrom("app.Invoked")
final class InvokedCodecs {
  private InvokedCodecs() {
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
    if (payload != null && payload.getClass() == WholeInput.class) {
      InvokedCodecs.writeWholeInput(out, (WholeInput) payload);
    } else if (payload != null && payload.getClass() == BoundInput.class) {
      InvokedCodecs.writeBoundInput(out, (BoundInput) payload);
    } else if (payload != null && payload.getClass() == InvokedInput.class) {
      InvokedCodecs.writeInvokedInput(out, (InvokedInput) payload);
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
    if (type == WholeInput.class) {
      return type.cast(InvokedCodecs.readWholeInput(in));
    }
    if (type == BoundInput.class) {
      return type.cast(InvokedCodecs.readBoundInput(in));
    }
    if (type == InvokedInput.class) {
      return type.cast(InvokedCodecs.readInvokedInput(in));
    }
    return type.cast(in.free());
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

  static InvokedInput readInvokedInput(PayloadReader in) {
    String id = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new InvokedInput(in.required("id", id));
  }

  static String readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return in.string();
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

  static void writeBoundInput(PayloadWriter out, BoundInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("execution");
    out.string(value.execution());
    out.name("id");
    out.string(value.id());
    out.endObject();
  }

  static void writeInvokedInput(PayloadWriter out, InvokedInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.endObject();
  }

  static void writeWholeInput(PayloadWriter out, WholeInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.endObject();
  }
}
