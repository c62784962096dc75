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
 * The Lambda functions of {@link Jackson}.
 */
@GeneratedFrom("app.Jackson")
public final class JacksonFunctions {
  private JacksonFunctions() {
  }

  /**
   * The Lambda function of the state <code>Take</code>: {@code Jackson::take}.
   */
  public static class TakeFunction extends EntryPoint<Jackson.Order, Jackson.Bean> {
    private final Jackson workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TakeFunction() {
      this(JacksonHandlers.shared());
    }

    TakeFunction(Jackson workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Jackson.Order read(PayloadReader in) {
      return Codecs.readJacksonOrder(in);
    }

    @Override
    protected Jackson.Bean handle(Jackson.Order input, Context context) throws Throwable {
      return workflow.take(input);
    }

    @Override
    protected void write(PayloadWriter out, Jackson.Bean output) throws IOException {
      Codecs.writeJacksonBean(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Jackson}.
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
      if (payload != null && payload.getClass() == Jackson.Order.class) {
        Codecs.writeJacksonOrder(out, (Jackson.Order) payload);
      } else if (payload != null && payload.getClass() == Jackson.Bean.class) {
        Codecs.writeJacksonBean(out, (Jackson.Bean) payload);
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
      if (type == Jackson.Order.class) {
        return type.cast(Codecs.readJacksonOrder(in));
      }
      if (type == Jackson.Bean.class) {
        return type.cast(Codecs.readJacksonBean(in));
      }
      return type.cast(in.free());
    }

    static Jackson.Bean readJacksonBean(PayloadReader in) {
      Integer age = null;
      String name = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "years" -> age = in.skipNull() ? null : in.int32();
          case "first-name" -> name = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      Jackson.Bean bean = new Jackson.Bean();
      bean.setAge(in.required("years", age));
      bean.setName(in.required("first-name", name));
      return bean;
    }

    static Jackson.Order readJacksonOrder(PayloadReader in) {
      String id = null;
      Integer total = null;
      String plain = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "order_id" -> id = in.skipNull() ? null : in.string();
          case "the total" -> total = in.skipNull() ? null : in.int32();
          case "Plain" -> plain = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Jackson.Order(in.required("order_id", id), in.required("the total", total),
          in.required("Plain", plain));
    }

    static void writeJacksonBean(PayloadWriter out, Jackson.Bean value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("years");
      out.int32(value.getAge());
      out.name("first-name");
      out.string(value.getName());
      out.endObject();
    }

    static void writeJacksonOrder(PayloadWriter out, Jackson.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("order_id");
      out.string(value.id());
      out.name("the total");
      out.int32(value.total());
      out.name("Plain");
      out.string(value.plain());
      out.endObject();
    }
  }
}
