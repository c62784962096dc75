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
 * The Lambda functions of {@link Old}.
 */
@GeneratedFrom("app.Old")
@SuppressWarnings({"deprecation", "removal"})
public final class OldFunctions {
  private OldFunctions() {
  }

  /**
   * The Lambda function of the state <code>Order</code>: {@code Old::order}.
   */
  public static class OrderFunction extends EntryPoint<Old.Order, Old.Bean> {
    private final Old workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OrderFunction() {
      this(OldHandlers.shared());
    }

    OrderFunction(Old workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Old.Order read(PayloadReader in) {
      return Codecs.readOldOrder(in);
    }

    @Override
    protected Old.Bean handle(Old.Order input, Context context) throws Throwable {
      return workflow.order(input);
    }

    @Override
    protected void write(PayloadWriter out, Old.Bean output) throws IOException {
      Codecs.writeOldBean(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Count</code>: {@code Old::count}.
   */
  public static class CountFunction extends EntryPoint<CountInput, CountOutput> {
    private final Old workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountFunction() {
      this(OldHandlers.shared());
    }

    CountFunction(Old workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CountInput read(PayloadReader in) {
      return Codecs.readCountInput(in);
    }

    @Override
    protected CountOutput handle(CountInput input, Context context) throws Throwable {
      return workflow.count(input.count());
    }

    @Override
    protected void write(PayloadWriter out, CountOutput output) throws IOException {
      Codecs.writeCountOutput(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Old}.
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
      if (payload != null && payload.getClass() == Old.Order.class) {
        Codecs.writeOldOrder(out, (Old.Order) payload);
      } else if (payload != null && payload.getClass() == Old.Bean.class) {
        Codecs.writeOldBean(out, (Old.Bean) payload);
      } else if (payload != null && payload.getClass() == CountInput.class) {
        Codecs.writeCountInput(out, (CountInput) payload);
      } else if (payload != null && payload.getClass() == CountOutput.class) {
        Codecs.writeCountOutput(out, (CountOutput) payload);
      } else if (payload != null && payload.getClass() == OldOutput.class) {
        Codecs.writeOldOutput(out, (OldOutput) payload);
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
      if (type == Old.Order.class) {
        return type.cast(Codecs.readOldOrder(in));
      }
      if (type == Old.Bean.class) {
        return type.cast(Codecs.readOldBean(in));
      }
      if (type == CountInput.class) {
        return type.cast(Codecs.readCountInput(in));
      }
      if (type == CountOutput.class) {
        return type.cast(Codecs.readCountOutput(in));
      }
      if (type == OldOutput.class) {
        return type.cast(Codecs.readOldOutput(in));
      }
      return type.cast(in.free());
    }

    static CountInput readCountInput(PayloadReader in) {
      Integer count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "count" -> count = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new CountInput(in.required("count", count));
    }

    static CountOutput readCountOutput(PayloadReader in) {
      String count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Count" -> count = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new CountOutput(in.required("Count", count));
    }

    static Old.Bean readOldBean(PayloadReader in) {
      Integer count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "count" -> count = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      Old.Bean bean = new Old.Bean();
      bean.setCount(in.required("count", count));
      return bean;
    }

    static Old.Order readOldOrder(PayloadReader in) {
      String id = null;
      Integer count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "count" -> count = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Old.Order(in.required("id", id), in.required("count", count));
    }

    static OldOutput readOldOutput(PayloadReader in) {
      String count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Count" -> count = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new OldOutput(in.required("Count", count));
    }

    static void writeCountInput(PayloadWriter out, CountInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("count");
      out.int32(value.count());
      out.endObject();
    }

    static void writeCountOutput(PayloadWriter out, CountOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Count");
      out.string(value.count());
      out.endObject();
    }

    static void writeOldBean(PayloadWriter out, Old.Bean value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("count");
      out.int32(value.getCount());
      out.endObject();
    }

    static void writeOldOrder(PayloadWriter out, Old.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("count");
      out.int32(value.count());
      out.endObject();
    }

    static void writeOldOutput(PayloadWriter out, OldOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Count");
      out.string(value.count());
      out.endObject();
    }
  }
}
