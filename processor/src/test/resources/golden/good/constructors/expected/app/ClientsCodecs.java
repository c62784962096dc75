package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Clients}.
 */
@GeneratedFrom("app.Clients")
final class ClientsCodecs {
  private ClientsCodecs() {
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
    if (payload != null && payload.getClass() == CallInput.class) {
      ClientsCodecs.writeCallInput(out, (CallInput) payload);
    } else if (payload != null && payload.getClass() == ClientsInput.class) {
      ClientsCodecs.writeClientsInput(out, (ClientsInput) payload);
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
    if (type == CallInput.class) {
      return type.cast(ClientsCodecs.readCallInput(in));
    }
    if (type == ClientsInput.class) {
      return type.cast(ClientsCodecs.readClientsInput(in));
    }
    return type.cast(in.free());
  }

  static CallInput readCallInput(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new CallInput(in.required("name", name));
  }

  static ClientsInput readClientsInput(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ClientsInput(in.required("name", name));
  }

  static String readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return in.string();
  }

  static void writeCallInput(PayloadWriter out, CallInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("name");
    out.string(value.name());
    out.endObject();
  }

  static void writeClientsInput(PayloadWriter out, ClientsInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("name");
    out.string(value.name());
    out.endObject();
  }
}
