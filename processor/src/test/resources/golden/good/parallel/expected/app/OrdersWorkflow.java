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

/**
 * The workflow {@link Orders}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Orders")
public final class OrdersWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Orders";

  private final Orders workflow;

  private final Orders.FraudCheck fraudCheck;

  private final Orders.Payment payment;

  private final Map<String, RequestStreamHandler> functions;

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
    this(workflow, fraudCheck, payment, functionsOf(workflow, fraudCheck, payment));
  }

  private OrdersWorkflow(Orders workflow, Orders.FraudCheck fraudCheck, Orders.Payment payment,
      Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.fraudCheck = fraudCheck;
    this.payment = payment;
    this.functions = Collections.unmodifiableMap(functions);
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
   * A copy in which {@code answer} stands in for {@code accept}.
   */
  public OrdersWorkflow withAccept(Answer<Orders.Order, Orders.Order> answer) {
    return answered("AcceptFunctionArn", new AcceptFunction(workflow) {
      @Override
      protected Orders.Order handle(Orders.Order input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code conclude}.
   */
  public OrdersWorkflow withConclude(Answer<List<Orders.Order>, ConcludeOutput> answer) {
    return answered("ConcludeFunctionArn", new ConcludeFunction(workflow) {
      @Override
      protected ConcludeOutput handle(List<Orders.Order> input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code score}.
   */
  public OrdersWorkflow withScore(Answer<ScoreInput, ScoreOutput> answer) {
    return answered("ScoreFunctionArn", new ScoreFunction(fraudCheck) {
      @Override
      protected ScoreOutput handle(ScoreInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code pay}.
   */
  public OrdersWorkflow withPay(Answer<PayInput, String> answer) {
    return answered("PayFunctionArn", new PayFunction(payment) {
      @Override
      protected String handle(PayInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private OrdersWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new OrdersWorkflow(workflow, fraudCheck, payment, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Orders workflow,
      Orders.FraudCheck fraudCheck, Orders.Payment payment) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("AcceptFunctionArn", new AcceptFunction(workflow));
    functions.put("ConcludeFunctionArn", new ConcludeFunction(workflow));
    functions.put("ScoreFunctionArn", new ScoreFunction(fraudCheck));
    functions.put("PayFunctionArn", new PayFunction(payment));
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
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
