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
 * The Lambda functions of {@link Targets}.
 */
@GeneratedFrom("app.Targets")
public final class TargetsFunctions {
  private TargetsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Open</code>: {@code Targets::open}.
   */
  public static class OpenFunction extends EntryPoint<Targets.Order, Targets.Order> {
    private final Targets workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OpenFunction() {
      this(TargetsHandlers.shared());
    }

    OpenFunction(Targets workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Targets.Order read(PayloadReader in) {
      return Codecs.readTargetsOrder(in);
    }

    @Override
    protected Targets.Order handle(Targets.Order input, Context context) throws Throwable {
      return workflow.open(input);
    }

    @Override
    protected void write(PayloadWriter out, Targets.Order output) throws IOException {
      Codecs.writeTargetsOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Discount</code>: {@code Targets::discount}.
   */
  public static class DiscountFunction extends EntryPoint<Targets.Order, Targets.Order> {
    private final Targets workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public DiscountFunction() {
      this(TargetsHandlers.shared());
    }

    DiscountFunction(Targets workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Targets.Order read(PayloadReader in) {
      return Codecs.readTargetsOrder(in);
    }

    @Override
    protected Targets.Order handle(Targets.Order input, Context context) throws Throwable {
      return workflow.discount(input);
    }

    @Override
    protected void write(PayloadWriter out, Targets.Order output) throws IOException {
      Codecs.writeTargetsOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Ship</code>: {@code Targets::ship}.
   */
  public static class ShipFunction extends EntryPoint<Targets.Order, Targets.Order> {
    private final Targets workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ShipFunction() {
      this(TargetsHandlers.shared());
    }

    ShipFunction(Targets workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Targets.Order read(PayloadReader in) {
      return Codecs.readTargetsOrder(in);
    }

    @Override
    protected Targets.Order handle(Targets.Order input, Context context) throws Throwable {
      return workflow.ship(input);
    }

    @Override
    protected void write(PayloadWriter out, Targets.Order output) throws IOException {
      Codecs.writeTargetsOrder(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Targets}.
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
      if (payload != null && payload.getClass() == Targets.Order.class) {
        Codecs.writeTargetsOrder(out, (Targets.Order) payload);
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
      if (type == Targets.Order.class) {
        return type.cast(Codecs.readTargetsOrder(in));
      }
      return type.cast(in.free());
    }

    static Targets.Order readTargetsOrder(PayloadReader in) {
      Integer total = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "total" -> total = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Targets.Order(in.required("total", total));
    }

    static void writeTargetsOrder(PayloadWriter out, Targets.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("total");
      out.int32(value.total());
      out.endObject();
    }
  }
}
