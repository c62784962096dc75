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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The Lambda functions of {@link Orders}.
 */
@GeneratedFrom("app.Orders")
public final class OrdersFunctions {
  private OrdersFunctions() {
  }

  /**
   * The Lambda function of the state <code>Accept</code>: {@code Orders::accept}.
   */
  public static class AcceptFunction extends EntryPoint<Orders.Order, Orders.Order> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AcceptFunction() {
      this(OrdersHandlers.shared());
    }

    AcceptFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Orders.Order read(PayloadReader in) {
      return Codecs.readOrdersOrder(in);
    }

    @Override
    protected Orders.Order handle(Orders.Order input, Context context) throws Throwable {
      return workflow.accept(input);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Order output) throws IOException {
      Codecs.writeOrdersOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Conclude</code>: {@code Orders::conclude}.
   */
  public static class ConcludeFunction extends EntryPoint<List<Orders.Order>, ConcludeOutput> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ConcludeFunction() {
      this(OrdersHandlers.shared());
    }

    ConcludeFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected List<Orders.Order> read(PayloadReader in) {
      return Codecs.readListOfOrdersOrder(in);
    }

    @Override
    protected ConcludeOutput handle(List<Orders.Order> input, Context context) throws Throwable {
      return workflow.conclude(input);
    }

    @Override
    protected void write(PayloadWriter out, ConcludeOutput output) throws IOException {
      Codecs.writeConcludeOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Score</code>: {@code Orders.FraudCheck::score}.
   */
  public static class ScoreFunction extends EntryPoint<ScoreInput, ScoreOutput> {
    private final Orders.FraudCheck workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ScoreFunction() {
      this(FraudCheckHandlers.shared());
    }

    ScoreFunction(Orders.FraudCheck workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ScoreInput read(PayloadReader in) {
      return Codecs.readScoreInput(in);
    }

    @Override
    protected ScoreOutput handle(ScoreInput input, Context context) throws Throwable {
      return workflow.score(input.id());
    }

    @Override
    protected void write(PayloadWriter out, ScoreOutput output) throws IOException {
      Codecs.writeScoreOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Pay</code>: {@code Orders.Payment::pay}.
   */
  public static class PayFunction extends EntryPoint<PayInput, String> {
    private final Orders.Payment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PayFunction() {
      this(PaymentHandlers.shared());
    }

    PayFunction(Orders.Payment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PayInput read(PayloadReader in) {
      return Codecs.readPayInput(in);
    }

    @Override
    protected String handle(PayInput input, Context context) throws Throwable {
      return workflow.pay(input.cents());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Orders}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerCheckAll(
        OrdersWorkflow.Answer<Object, List<Orders.Order>> answer) {
      return new EntryPoint<Object, List<Orders.Order>>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected List<Orders.Order> handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<Orders.Order> output) throws IOException {
          Codecs.writeListOfOrdersOrder(out, output);
        }
      };
    }

    static RequestStreamHandler answerPublish(OrdersWorkflow.Answer<Object, Object> answer) {
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
      if (payload != null && payload.getClass() == Orders.Order.class) {
        Codecs.writeOrdersOrder(out, (Orders.Order) payload);
      } else if (payload != null && payload.getClass() == ConcludeOutput.class) {
        Codecs.writeConcludeOutput(out, (ConcludeOutput) payload);
      } else if (payload != null && payload.getClass() == ScoreInput.class) {
        Codecs.writeScoreInput(out, (ScoreInput) payload);
      } else if (payload != null && payload.getClass() == ScoreOutput.class) {
        Codecs.writeScoreOutput(out, (ScoreOutput) payload);
      } else if (payload != null && payload.getClass() == PayInput.class) {
        Codecs.writePayInput(out, (PayInput) payload);
      } else if (payload != null && payload.getClass() == OrdersOutput.class) {
        Codecs.writeOrdersOutput(out, (OrdersOutput) payload);
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
      if (type == Orders.Order.class) {
        return type.cast(Codecs.readOrdersOrder(in));
      }
      if (type == ConcludeOutput.class) {
        return type.cast(Codecs.readConcludeOutput(in));
      }
      if (type == ScoreInput.class) {
        return type.cast(Codecs.readScoreInput(in));
      }
      if (type == ScoreOutput.class) {
        return type.cast(Codecs.readScoreOutput(in));
      }
      if (type == PayInput.class) {
        return type.cast(Codecs.readPayInput(in));
      }
      if (type == OrdersOutput.class) {
        return type.cast(Codecs.readOrdersOutput(in));
      }
      return type.cast(in.free());
    }

    static ConcludeOutput readConcludeOutput(PayloadReader in) {
      Integer count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "count" -> count = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ConcludeOutput(in.required("count", count));
    }

    static List<Orders.Order> readListOfOrdersOrder(PayloadReader in) {
      List<Orders.Order> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readOrdersOrder(in));
      }
      in.endArray();
      return list;
    }

    static Orders.Order readOrdersOrder(PayloadReader in) {
      String id = null;
      Integer cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Id" -> id = in.skipNull() ? null : in.string();
          case "Cents" -> cents = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Order(in.required("Id", id), in.required("Cents", cents));
    }

    static OrdersOutput readOrdersOutput(PayloadReader in) {
      Integer count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "count" -> count = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new OrdersOutput(in.required("count", count));
    }

    static PayInput readPayInput(PayloadReader in) {
      Integer cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Cents" -> cents = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new PayInput(in.required("Cents", cents));
    }

    static ScoreInput readScoreInput(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ScoreInput(in.required("Id", id));
    }

    static ScoreOutput readScoreOutput(PayloadReader in) {
      String id = null;
      Integer score = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Id" -> id = in.skipNull() ? null : in.string();
          case "Score" -> score = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ScoreOutput(in.required("Id", id), in.required("Score", score));
    }

    static void writeConcludeOutput(PayloadWriter out, ConcludeOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("count");
      out.int32(value.count());
      out.endObject();
    }

    static void writeListOfOrdersOrder(PayloadWriter out, List<Orders.Order> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Orders.Order element : value) {
        Codecs.writeOrdersOrder(out, element);
      }
      out.endArray();
    }

    static void writeOrdersOrder(PayloadWriter out, Orders.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Id");
      out.string(value.id());
      out.name("Cents");
      out.int32(value.cents());
      out.endObject();
    }

    static void writeOrdersOutput(PayloadWriter out, OrdersOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("count");
      out.int32(value.count());
      out.endObject();
    }

    static void writePayInput(PayloadWriter out, PayInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Cents");
      out.int32(value.cents());
      out.endObject();
    }

    static void writeScoreInput(PayloadWriter out, ScoreInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Id");
      out.string(value.id());
      out.endObject();
    }

    static void writeScoreOutput(PayloadWriter out, ScoreOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Id");
      out.string(value.id());
      out.name("Score");
      out.int32(value.score());
      out.endObject();
    }
  }
}
