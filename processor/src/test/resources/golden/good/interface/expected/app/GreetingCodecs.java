package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Greeting}.
 */
@GeneratedFrom("app.Greeting")
final class GreetingCodecs {
  private GreetingCodecs() {
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
    if (payload != null && payload.getClass() == GreetInput.class) {
      GreetingCodecs.writeGreetInput(out, (GreetInput) payload);
    } else if (payload != null && payload.getClass() == GreetingInput.class) {
      GreetingCodecs.writeGreetingInput(out, (GreetingInput) payload);
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
    if (type == GreetInput.class) {
      return type.cast(GreetingCodecs.readGreetInput(in));
    }
    if (type == GreetingInput.class) {
      return type.cast(GreetingCodecs.readGreetingInput(in));
    }
    return type.cast(in.free());
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

  static GreetingInput readGreetingInput(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new GreetingInput(in.required("name", name));
  }

  static String readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return in.string();
  }

  static void writeGreetInput(PayloadWriter out, GreetInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("name");
    out.string(value.name());
    out.endObject();
  }

  static void writeGreetingInput(PayloadWriter out, GreetingInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("name");
    out.string(value.name());
    out.endObject();
  }
}
