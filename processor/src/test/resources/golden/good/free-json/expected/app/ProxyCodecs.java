package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads and writes the payloads of {@link Proxy}.
 */
@GeneratedFrom("app.Proxy")
final class ProxyCodecs {
  private ProxyCodecs() {
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
    if (payload != null && payload.getClass() == WrapInput.class) {
      ProxyCodecs.writeWrapInput(out, (WrapInput) payload);
    } else if (payload != null && payload.getClass() == Proxy.Envelope.class) {
      ProxyCodecs.writeProxyEnvelope(out, (Proxy.Envelope) payload);
    } else if (payload != null && payload.getClass() == ProxyInput.class) {
      ProxyCodecs.writeProxyInput(out, (ProxyInput) payload);
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
    if (type == WrapInput.class) {
      return type.cast(ProxyCodecs.readWrapInput(in));
    }
    if (type == Proxy.Envelope.class) {
      return type.cast(ProxyCodecs.readProxyEnvelope(in));
    }
    if (type == ProxyInput.class) {
      return type.cast(ProxyCodecs.readProxyInput(in));
    }
    return type.cast(in.free());
  }

  static List<Object> readListOfObject(PayloadReader in) {
    List<Object> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(in.free());
    }
    in.endArray();
    return list;
  }

  static List<Object> readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return ProxyCodecs.readListOfObject(in);
  }

  static Proxy.Envelope readProxyEnvelope(PayloadReader in) {
    String id = null;
    Object body = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        case "body" -> body = in.skipNull() ? null : in.free();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Proxy.Envelope(in.required("id", id), in.required("body", body));
  }

  static ProxyInput readProxyInput(PayloadReader in) {
    String id = null;
    Object body = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        case "body" -> body = in.skipNull() ? null : in.free();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ProxyInput(in.required("id", id), in.required("body", body));
  }

  static WrapInput readWrapInput(PayloadReader in) {
    String id = null;
    Object body = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        case "body" -> body = in.skipNull() ? null : in.free();
        default -> in.skip();
      }
    }
    in.endObject();
    return new WrapInput(in.required("id", id), in.required("body", body));
  }

  static void writeListOfObject(PayloadWriter out, List<Object> value) throws IOException {
    out.required(value);
    out.beginArray();
    for (Object element : value) {
      out.free(element);
    }
    out.endArray();
  }

  static void writeProxyEnvelope(PayloadWriter out, Proxy.Envelope value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.name("body");
    out.free(out.required(value.body()));
    out.endObject();
  }

  static void writeProxyInput(PayloadWriter out, ProxyInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.name("body");
    out.free(out.required(value.body()));
    out.endObject();
  }

  static void writeWrapInput(PayloadWriter out, WrapInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.name("body");
    out.free(out.required(value.body()));
    out.endObject();
  }
}
