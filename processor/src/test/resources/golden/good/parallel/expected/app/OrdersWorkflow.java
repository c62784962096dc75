package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Orders}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Orders")
public final class OrdersWorkflow implements BiFunction<Orders.Order, UnaryOperator<String>, OrdersOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Orders";

  private final Orders workflow;

  private final Orders.FraudCheck fraudCheck;

  private final Orders.Payment payment;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public OrdersWorkflow() {
    this(OrdersHandlers.shared(), FraudCheckHandlers.shared(), PaymentHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public OrdersWorkflow(Orders workflow) {
    this(workflow, new FraudCheckHandlers(workflow));
  }

  private OrdersWorkflow(Orders workflow, Orders.FraudCheck fraudCheck) {
    this(workflow, fraudCheck, new PaymentHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public OrdersWorkflow(Orders workflow, Orders.FraudCheck fraudCheck, Orders.Payment payment) {
    this(workflow, fraudCheck, payment, functionsOf(workflow, fraudCheck, payment), Map.of());
  }

  private OrdersWorkflow(Orders workflow, Orders.FraudCheck fraudCheck, Orders.Payment payment,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.fraudCheck = fraudCheck;
    this.payment = payment;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = OrdersWorkflow.class.getResourceAsStream("/META-INF/stepmark/Orders/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Orders/statemachine.json is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The functions by the placeholders that stand for them in the definition.
   */
  public Map<String, RequestStreamHandler> functions() {
    return functions;
  }

  /**
   * What a test has said in the place of services, activities and others, by the states' names.
   */
  public Map<String, RequestStreamHandler> answers() {
    return answers;
  }

  /**
   * The JSON text of a payload of this workflow: of a record or a bean that a state takes or gives, of a
   * list of them, or of free JSON.
   */
  public static String json(Object payload) {
    return OrdersFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return OrdersFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public OrdersOutput apply(Orders.Order input, UnaryOperator<String> execution) {
    String output = execution.apply(OrdersFunctions.Codecs.json(input));
    return OrdersFunctions.Codecs.read(output, OrdersOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code accept}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final OrdersWorkflow withAccept(Answer<Orders.Order, Orders.Order> answer,
      Answer<Orders.Order, Orders.Order>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AcceptFunctionArn", new OrdersFunctions.AcceptFunction(workflow) {
      @Override
      protected Orders.Order handle(Orders.Order input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code conclude}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final OrdersWorkflow withConclude(Answer<List<Orders.Order>, ConcludeOutput> answer,
      Answer<List<Orders.Order>, ConcludeOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ConcludeFunctionArn", new OrdersFunctions.ConcludeFunction(workflow) {
      @Override
      protected ConcludeOutput handle(List<Orders.Order> input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code score}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final OrdersWorkflow withScore(Answer<ScoreInput, ScoreOutput> answer,
      Answer<ScoreInput, ScoreOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ScoreFunctionArn", new OrdersFunctions.ScoreFunction(fraudCheck) {
      @Override
      protected ScoreOutput handle(ScoreInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code pay}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final OrdersWorkflow withPay(Answer<PayInput, String> answer,
      Answer<PayInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PayFunctionArn", new OrdersFunctions.PayFunction(payment) {
      @Override
      protected String handle(PayInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Check All</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final OrdersWorkflow withCheckAll(Answer<Object, List<Orders.Order>> answer,
      Answer<Object, List<Orders.Order>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Check All", OrdersFunctions.Codecs.answerCheckAll(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Publish</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final OrdersWorkflow withPublish(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Publish", OrdersFunctions.Codecs.answerPublish(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private OrdersWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new OrdersWorkflow(workflow, fraudCheck, payment, copy, answers);
  }

  private OrdersWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new OrdersWorkflow(workflow, fraudCheck, payment, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Orders workflow,
      Orders.FraudCheck fraudCheck, Orders.Payment payment) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("AcceptFunctionArn", new OrdersFunctions.AcceptFunction(workflow));
    functions.put("ConcludeFunctionArn", new OrdersFunctions.ConcludeFunction(workflow));
    functions.put("ScoreFunctionArn", new OrdersFunctions.ScoreFunction(fraudCheck));
    functions.put("PayFunctionArn", new OrdersFunctions.PayFunction(payment));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ACCEPT = "Accept";

    public static final String CHECK_ALL = "Check All";

    public static final String CHECK_ALL_CHOICE = "Check All Choice";

    public static final String CONCLUDE = "Conclude";

    public static final String REFUSE = "Refuse";

    public static final String SETTLE = "Settle";

    public static final String SCORE = "Score";

    public static final String PAY = "Pay";

    public static final String FAILING = "Failing";

    public static final String PUBLISH = "Publish";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
