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
 * The Lambda functions of {@link Beans}.
 */
@GeneratedFrom("app.Beans")
public final class BeansFunctions {
  private BeansFunctions() {
  }

  /**
   * The Lambda function of the state <code>First</code>: {@code Beans::first}.
   */
  public static class FirstFunction extends EntryPoint<Beans.Child, Beans.Child> {
    private final Beans workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FirstFunction() {
      this(BeansHandlers.shared());
    }

    FirstFunction(Beans workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Beans.Child read(PayloadReader in) {
      return Codecs.readBeansChild(in);
    }

    @Override
    protected Beans.Child handle(Beans.Child input, Context context) throws Throwable {
      return workflow.first(input);
    }

    @Override
    protected void write(PayloadWriter out, Beans.Child output) throws IOException {
      Codecs.writeBeansChild(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Second</code>: {@code Beans::second}.
   */
  public static class SecondFunction extends EntryPoint<Void, Void> {
    private final Beans workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SecondFunction() {
      this(BeansHandlers.shared());
    }

    SecondFunction(Beans workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.second();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Beans}.
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
      if (payload != null && payload.getClass() == Beans.Child.class) {
        Codecs.writeBeansChild(out, (Beans.Child) payload);
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
      if (type == Beans.Child.class) {
        return type.cast(Codecs.readBeansChild(in));
      }
      return type.cast(in.free());
    }

    static Beans.Child readBeansChild(PayloadReader in) {
      Integer count = null;
      String item = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "count" -> count = in.skipNull() ? null : in.int32();
          case "the-item" -> item = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      Beans.Child bean = new Beans.Child();
      bean.setCount(in.required("count", count));
      bean.setItem(in.required("the-item", item));
      return bean;
    }

    static void writeBeansChild(PayloadWriter out, Beans.Child value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("count");
      out.int32(value.getCount());
      out.name("the-item");
      out.string(value.getItem());
      out.endObject();
    }
  }
}
