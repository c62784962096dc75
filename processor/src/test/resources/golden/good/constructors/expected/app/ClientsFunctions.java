package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The Lambda functions of {@link Clients}.
 */
@GeneratedFrom("app.Clients")
public final class ClientsFunctions {
  private ClientsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Call</code>: {@code Clients::call}.
   */
  public static class CallFunction extends EntryPoint<CallInput, String> {
    private final Clients workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CallFunction() {
      this(ClientsHandlers.shared());
    }

    CallFunction(Clients workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CallInput read(PayloadReader in) {
      return Codecs.readCallInput(in);
    }

    @Override
    protected String handle(CallInput input, Context context) throws Throwable {
      return workflow.call(input.name());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Clients}.
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
      if (payload != null && payload.getClass() == CallInput.class) {
        Codecs.writeCallInput(out, (CallInput) payload);
      } else if (payload != null && payload.getClass() == ClientsInput.class) {
        Codecs.writeClientsInput(out, (ClientsInput) payload);
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
        return type.cast(Codecs.readCallInput(in));
      }
      if (type == ClientsInput.class) {
        return type.cast(Codecs.readClientsInput(in));
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
}
