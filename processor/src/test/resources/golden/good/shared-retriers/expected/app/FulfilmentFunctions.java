package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The Lambda functions of {@link Fulfilment}.
 */
@GeneratedFrom("app.Fulfilment")
public final class FulfilmentFunctions {
  private FulfilmentFunctions() {
  }

  /**
   * The Lambda function of the state <code>Reserve</code>: {@code Fulfilment::reserve}.
   */
  public static class ReserveFunction extends EntryPoint<Void, Void> {
    private final Fulfilment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ReserveFunction() {
      this(FulfilmentHandlers.shared());
    }

    ReserveFunction(Fulfilment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.reserve();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Charge</code>: {@code Fulfilment::charge}.
   */
  public static class ChargeFunction extends EntryPoint<Void, Void> {
    private final Fulfilment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ChargeFunction() {
      this(FulfilmentHandlers.shared());
    }

    ChargeFunction(Fulfilment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.charge();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Ship</code>: {@code Fulfilment::ship}.
   */
  public static class ShipFunction extends EntryPoint<Void, Void> {
    private final Fulfilment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ShipFunction() {
      this(FulfilmentHandlers.shared());
    }

    ShipFunction(Fulfilment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.ship();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Archive</code>: {@code Fulfilment::archive}.
   */
  public static class ArchiveFunction extends EntryPoint<Void, Void> {
    private final Fulfilment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ArchiveFunction() {
      this(FulfilmentHandlers.shared());
    }

    ArchiveFunction(Fulfilment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.archive();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Fulfilment}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerAnnounce(FulfilmentWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerCount(FulfilmentWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerRefund(FulfilmentWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
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
      if (payload instanceof Collection<?> elements) {
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
      return type.cast(in.free());
    }
  }
}
