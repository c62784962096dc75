package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * Reads and writes the payloads of {@link Proxy}.
 */
@GeneratedFrom("app.Proxy")
final class ProxyCodecs {
  private ProxyCodecs() {
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
    out.free(value.body());
    out.endObject();
  }
}
