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
 * The Lambda functions of {@link Greeting}.
 */
@GeneratedFrom("app.Greeting")
public final class GreetingFunctions {
  private GreetingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Greet</code>: {@code Greeting::greet}.
   */
  public static class GreetFunction extends EntryPoint<GreetInput, String> {
    private final Greeting workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public GreetFunction() {
      this(GreetingHandlers.shared());
    }

    GreetFunction(Greeting workflow) {
      this.workflow = workflow;
    }

    @Override
    protected GreetInput read(PayloadReader in) {
      return Codecs.readGreetInput(in);
    }

    @Override
    protected String handle(GreetInput input, Context context) throws Throwable {
      return workflow.greet(input.name());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Greeting}.
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
      if (payload != null && payload.getClass() == GreetInput.class) {
        Codecs.writeGreetInput(out, (GreetInput) payload);
      } else if (payload != null && payload.getClass() == GreetingInput.class) {
        Codecs.writeGreetingInput(out, (GreetingInput) payload);
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
        return type.cast(Codecs.readGreetInput(in));
      }
      if (type == GreetingInput.class) {
        return type.cast(Codecs.readGreetingInput(in));
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
}
