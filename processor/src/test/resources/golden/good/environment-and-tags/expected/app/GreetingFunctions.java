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
  public static class GreetFunction extends EntryPoint<Void, GreetOutput> {
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
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected GreetOutput handle(Void input, Context context) throws Throwable {
      return workflow.greet();
    }

    @Override
    protected void write(PayloadWriter out, GreetOutput output) throws IOException {
      Codecs.writeGreetOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Remember</code>: {@code Greeting::remember}.
   */
  public static class RememberFunction extends EntryPoint<RememberInput, Void> {
    private final Greeting workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public RememberFunction() {
      this(GreetingHandlers.shared());
    }

    RememberFunction(Greeting workflow) {
      this.workflow = workflow;
    }

    @Override
    protected RememberInput read(PayloadReader in) {
      return Codecs.readRememberInput(in);
    }

    @Override
    protected Void handle(RememberInput input, Context context) throws Throwable {
      workflow.remember(input.text());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
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
      if (payload != null && payload.getClass() == GreetOutput.class) {
        Codecs.writeGreetOutput(out, (GreetOutput) payload);
      } else if (payload != null && payload.getClass() == RememberInput.class) {
        Codecs.writeRememberInput(out, (RememberInput) payload);
      } else if (payload != null && payload.getClass() == GreetingOutput.class) {
        Codecs.writeGreetingOutput(out, (GreetingOutput) payload);
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
        return type.cast(Codecs.readGreetOutput(in));
      }
      if (type == RememberInput.class) {
        return type.cast(Codecs.readRememberInput(in));
      }
      if (type == GreetingOutput.class) {
        return type.cast(Codecs.readGreetingOutput(in));
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
}
