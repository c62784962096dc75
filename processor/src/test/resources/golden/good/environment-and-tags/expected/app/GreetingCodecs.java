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
    if (payload != null && payload.getClass() == GreetOutput.class) {
      GreetingCodecs.writeGreetOutput(out, (GreetOutput) payload);
    } else if (payload != null && payload.getClass() == RememberInput.class) {
      GreetingCodecs.writeRememberInput(out, (RememberInput) payload);
    } else if (payload != null && payload.getClass() == GreetingOutput.class) {
      GreetingCodecs.writeGreetingOutput(out, (GreetingOutput) payload);
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
    if (type == GreetOutput.class) {
      return type.cast(GreetingCodecs.readGreetOutput(in));
    }
    if (type == RememberInput.class) {
      return type.cast(GreetingCodecs.readRememberInput(in));
    }
    if (type == GreetingOutput.class) {
      return type.cast(GreetingCodecs.readGreetingOutput(in));
    }
    return type.cast(in.free());
  }

  static GreetOutput readGreetOutput(PayloadReader in) {
    String text = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Text" -> text = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new GreetOutput(in.required("Text", text));
  }

  static GreetingOutput readGreetingOutput(PayloadReader in) {
    String text = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Text" -> text = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new GreetingOutput(in.required("Text", text));
  }

  static RememberInput readRememberInput(PayloadReader in) {
    String text = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Text" -> text = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new RememberInput(in.required("Text", text));
  }

  static void writeGreetOutput(PayloadWriter out, GreetOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Text");
    out.string(value.text());
    out.endObject();
  }

  static void writeGreetingOutput(PayloadWriter out, GreetingOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Text");
    out.string(value.text());
    out.endObject();
  }

  static void writeRememberInput(PayloadWriter out, RememberInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Text");
    out.string(value.text());
    out.endObject();
  }
}
