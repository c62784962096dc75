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
 * The Lambda functions of {@link More}.
 */
@GeneratedFrom("app.More")
public final class MoreFunctions {
  private MoreFunctions() {
  }

  /**
   * The Lambda function of the state <code>See</code>: {@code More::see}.
   */
  public static class SeeFunction extends EntryPoint<More.Order, Boolean> {
    private final More workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SeeFunction() {
      this(MoreHandlers.shared());
    }

    SeeFunction(More workflow) {
      this.workflow = workflow;
    }

    @Override
    protected More.Order read(PayloadReader in) {
      return Codecs.readMoreOrder(in);
    }

    @Override
    protected Boolean handle(More.Order input, Context context) throws Throwable {
      return workflow.see(input);
    }

    @Override
    protected void write(PayloadWriter out, Boolean output) throws IOException {
      out.bool(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link More}.
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
      if (payload != null && payload.getClass() == More.Order.class) {
        Codecs.writeMoreOrder(out, (More.Order) payload);
      } else if (payload != null && payload.getClass() == MoreOutput.class) {
        Codecs.writeMoreOutput(out, (MoreOutput) payload);
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
      if (type == More.Order.class) {
        return type.cast(Codecs.readMoreOrder(in));
      }
      if (type == MoreOutput.class) {
        return type.cast(Codecs.readMoreOutput(in));
      }
      return type.cast(in.free());
    }

    static More.Order readMoreOrder(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new More.Order(in.required("id", id));
    }

    static MoreOutput readMoreOutput(PayloadReader in) {
      Object customer = null;
      Boolean seen = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "customer" -> customer = in.skipNull() ? null : in.free();
          case "seen" -> seen = in.skipNull() ? null : in.bool();
          default -> in.skip();
        }
      }
      in.endObject();
      return new MoreOutput(customer, in.required("seen", seen));
    }

    static void writeMoreOrder(PayloadWriter out, More.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.endObject();
    }

    static void writeMoreOutput(PayloadWriter out, MoreOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      if (value.customer() != null) {
        out.name("customer");
        out.free(value.customer());
      }
      out.name("seen");
      out.bool(value.seen());
      out.endObject();
    }
  }
}
