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
 * The Lambda functions of {@link Plain}.
 */
@GeneratedFrom("app.Plain")
public final class PlainFunctions {
  private PlainFunctions() {
  }

  /**
   * The Lambda function of the state <code>First</code>: {@code Plain::first}.
   */
  public static class FirstFunction extends EntryPoint<Void, Void> {
    private final Plain workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FirstFunction() {
      this(PlainHandlers.shared());
    }

    FirstFunction(Plain workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.first();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Second</code>: {@code Plain::second}.
   */
  public static class SecondFunction extends EntryPoint<Void, Void> {
    private final Plain workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SecondFunction() {
      this(PlainHandlers.shared());
    }

    SecondFunction(Plain workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.second(context);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Third</code>: {@code Plain::third}.
   */
  public static class ThirdFunction extends EntryPoint<ThirdInput, String> {
    private final Plain workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ThirdFunction() {
      this(PlainHandlers.shared());
    }

    ThirdFunction(Plain workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ThirdInput read(PayloadReader in) {
      return Codecs.readThirdInput(in);
    }

    @Override
    protected String handle(ThirdInput input, Context context) throws Throwable {
      return workflow.third(context, input.name(), context);
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Fourth</code>: {@code Plain::fourth}.
   */
  public static class FourthFunction extends EntryPoint<String, Integer> {
    private final Plain workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FourthFunction() {
      this(PlainHandlers.shared());
    }

    FourthFunction(Plain workflow) {
      this.workflow = workflow;
    }

    @Override
    protected String read(PayloadReader in) {
      return in.string();
    }

    @Override
    protected Integer handle(String input, Context context) throws Throwable {
      return workflow.fourth(input, context);
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Fifth</code>: {@code Plain::fifth}.
   */
  public static class FifthFunction extends EntryPoint<Void, Void> {
    private final Plain workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FifthFunction() {
      this(PlainHandlers.shared());
    }

    FifthFunction(Plain workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.fifth();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Plain}.
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
      if (payload != null && payload.getClass() == ThirdInput.class) {
        Codecs.writeThirdInput(out, (ThirdInput) payload);
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
      if (type == ThirdInput.class) {
        return type.cast(Codecs.readThirdInput(in));
      }
      return type.cast(in.free());
    }

    static ThirdInput readThirdInput(PayloadReader in) {
      String name = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ThirdInput(in.required("name", name));
    }

    static void writeThirdInput(PayloadWriter out, ThirdInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.endObject();
    }
  }
}
