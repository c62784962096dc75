package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The Lambda functions of {@link Proxy}.
 */
@GeneratedFrom("app.Proxy")
public final class ProxyFunctions {
  private ProxyFunctions() {
  }

  /**
   * The Lambda function of the state <code>Wrap</code>: {@code Proxy::wrap}.
   */
  public static class WrapFunction extends EntryPoint<WrapInput, Proxy.Envelope> {
    private final Proxy workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WrapFunction() {
      this(ProxyHandlers.shared());
    }

    WrapFunction(Proxy workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WrapInput read(PayloadReader in) {
      return Codecs.readWrapInput(in);
    }

    @Override
    protected Proxy.Envelope handle(WrapInput input, Context context) throws Throwable {
      return workflow.wrap(input.id(), input.body());
    }

    @Override
    protected void write(PayloadWriter out, Proxy.Envelope output) throws IOException {
      Codecs.writeProxyEnvelope(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Open</code>: {@code Proxy::open}.
   */
  public static class OpenFunction extends EntryPoint<Proxy.Envelope, Object> {
    private final Proxy workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OpenFunction() {
      this(ProxyHandlers.shared());
    }

    OpenFunction(Proxy workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Proxy.Envelope read(PayloadReader in) {
      return Codecs.readProxyEnvelope(in);
    }

    @Override
    protected Object handle(Proxy.Envelope input, Context context) throws Throwable {
      return workflow.open(input);
    }

    @Override
    protected void write(PayloadWriter out, Object output) throws IOException {
      out.free(output);
    }
  }

  /**
   * The Lambda function of the state <code>All</code>: {@code Proxy::all}.
   */
  public static class AllFunction extends EntryPoint<Object, List<Object>> {
    private final Proxy workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AllFunction() {
      this(ProxyHandlers.shared());
    }

    AllFunction(Proxy workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Object read(PayloadReader in) {
      return in.free();
    }

    @Override
    protected List<Object> handle(Object input, Context context) throws Throwable {
      return workflow.all(input);
    }

    @Override
    protected void write(PayloadWriter out, List<Object> output) throws IOException {
      Codecs.writeListOfObject(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Proxy}.
   */
  static final class Codecs {
    private Codecs() {
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
        Codecs.writeWrapInput(out, (WrapInput) payload);
      } else if (payload != null && payload.getClass() == Proxy.Envelope.class) {
        Codecs.writeProxyEnvelope(out, (Proxy.Envelope) payload);
      } else if (payload != null && payload.getClass() == ProxyInput.class) {
        Codecs.writeProxyInput(out, (ProxyInput) payload);
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
        return type.cast(Codecs.readWrapInput(in));
      }
      if (type == Proxy.Envelope.class) {
        return type.cast(Codecs.readProxyEnvelope(in));
      }
      if (type == ProxyInput.class) {
        return type.cast(Codecs.readProxyInput(in));
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
      return Codecs.readListOfObject(in);
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
}
