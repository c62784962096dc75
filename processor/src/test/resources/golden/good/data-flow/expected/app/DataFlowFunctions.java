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
import java.util.Map;
import java.util.Optional;

/**
 * The Lambda functions of {@link DataFlow}.
 */
@GeneratedFrom("app.DataFlow")
public final class DataFlowFunctions {
  private DataFlowFunctions() {
  }

  /**
   * The Lambda function of the state <code>Charge</code>: {@code DataFlow::charge}.
   */
  public static class ChargeFunction extends EntryPoint<DataFlow.Card, DataFlow.Payment> {
    private final DataFlow workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ChargeFunction() {
      this(DataFlowHandlers.shared());
    }

    ChargeFunction(DataFlow workflow) {
      this.workflow = workflow;
    }

    @Override
    protected DataFlow.Card read(PayloadReader in) {
      return Codecs.readDataFlowCard(in);
    }

    @Override
    protected DataFlow.Payment handle(DataFlow.Card input, Context context) throws Throwable {
      return workflow.charge(input);
    }

    @Override
    protected void write(PayloadWriter out, DataFlow.Payment output) throws IOException {
      Codecs.writeDataFlowPayment(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Settle</code>: {@code DataFlow::settle}.
   */
  public static class SettleFunction extends EntryPoint<SettleInput, DataFlow.Payment> {
    private final DataFlow workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SettleFunction() {
      this(DataFlowHandlers.shared());
    }

    SettleFunction(DataFlow workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SettleInput read(PayloadReader in) {
      return Codecs.readSettleInput(in);
    }

    @Override
    protected DataFlow.Payment handle(SettleInput input, Context context) throws Throwable {
      return workflow.settle(input.order());
    }

    @Override
    protected void write(PayloadWriter out, DataFlow.Payment output) throws IOException {
      Codecs.writeDataFlowPayment(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Log</code>: {@code DataFlow::log}.
   */
  public static class LogFunction extends EntryPoint<Void, Void> {
    private final DataFlow workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LogFunction() {
      this(DataFlowHandlers.shared());
    }

    LogFunction(DataFlow workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.log();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link DataFlow}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerReserve(
        DataFlowWorkflow.Answer<Map<String, Object>, Object> answer) {
      return new EntryPoint<Map<String, Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Object handle(Map<String, Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerStore(
        DataFlowWorkflow.Answer<Map<String, Object>, Object> answer) {
      return new EntryPoint<Map<String, Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Object handle(Map<String, Object> input, Context context) throws Exception {
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
      if (payload != null && payload.getClass() == DataFlow.Card.class) {
        Codecs.writeDataFlowCard(out, (DataFlow.Card) payload);
      } else if (payload != null && payload.getClass() == DataFlow.Payment.class) {
        Codecs.writeDataFlowPayment(out, (DataFlow.Payment) payload);
      } else if (payload != null && payload.getClass() == SettleInput.class) {
        Codecs.writeSettleInput(out, (SettleInput) payload);
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
      if (type == DataFlow.Card.class) {
        return type.cast(Codecs.readDataFlowCard(in));
      }
      if (type == DataFlow.Payment.class) {
        return type.cast(Codecs.readDataFlowPayment(in));
      }
      if (type == SettleInput.class) {
        return type.cast(Codecs.readSettleInput(in));
      }
      return type.cast(in.free());
    }

    static DataFlow.Card readDataFlowCard(PayloadReader in) {
      String number = null;
      String holder = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "number" -> number = in.skipNull() ? null : in.string();
          case "holder" -> holder = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new DataFlow.Card(in.required("number", number), Optional.ofNullable(holder));
    }

    static DataFlow.Payment readDataFlowPayment(PayloadReader in) {
      String id = null;
      String status = null;
      Integer cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "status" -> status = in.skipNull() ? null : in.string();
          case "cents" -> cents = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new DataFlow.Payment(in.required("id", id), in.required("status", status),
          in.required("cents", cents));
    }

    static SettleInput readSettleInput(PayloadReader in) {
      Object order = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "order" -> order = in.skipNull() ? null : in.free();
          default -> in.skip();
        }
      }
      in.endObject();
      return new SettleInput(in.required("order", order));
    }

    static void writeDataFlowCard(PayloadWriter out, DataFlow.Card value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("number");
      out.string(value.number());
      if (out.required(value.holder()).isPresent()) {
        out.name("holder");
        out.string(value.holder().get());
      }
      out.endObject();
    }

    static void writeDataFlowPayment(PayloadWriter out, DataFlow.Payment value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("status");
      out.string(value.status());
      out.name("cents");
      out.int32(value.cents());
      out.endObject();
    }

    static void writeSettleInput(PayloadWriter out, SettleInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("order");
      out.free(out.required(value.order()));
      out.endObject();
    }
  }
}
