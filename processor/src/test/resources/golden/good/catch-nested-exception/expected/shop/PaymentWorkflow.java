package shop;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Payment}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("shop.Payment")
public final class PaymentWorkflow implements BiFunction<PaymentInput, UnaryOperator<String>, Object> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Payment";

  private final Payment workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public PaymentWorkflow() {
    this(PaymentHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public PaymentWorkflow(Payment workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private PaymentWorkflow(Payment workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = PaymentWorkflow.class.getResourceAsStream("/META-INF/stepmark/Payment/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Payment/statemachine.json is not on the class path");
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
    return PaymentFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return PaymentFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Object apply(PaymentInput input, UnaryOperator<String> execution) {
    String output = execution.apply(PaymentFunctions.Codecs.json(input));
    return PaymentFunctions.Codecs.read(output, Object.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code pay}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PaymentWorkflow withPay(Answer<PayInput, String> answer,
      Answer<PayInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PayFunctionArn", new PaymentFunctions.PayFunction(workflow) {
      @Override
      protected String handle(PayInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code ship}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PaymentWorkflow withShip(Callable<Integer> answer, Callable<Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ShipFunctionArn", new PaymentFunctions.ShipFunction(workflow) {
      @Override
      protected Integer handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private PaymentWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new PaymentWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Payment workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("PayFunctionArn", new PaymentFunctions.PayFunction(workflow));
    functions.put("ShipFunctionArn", new PaymentFunctions.ShipFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PAY = "Pay";

    public static final String SHIP = "Ship";

    public static final String SHIP_CHOICE = "Ship Choice";

    public static final String ASK_AGAIN = "Ask Again";

    public static final String GIVE_UP = "Give Up";

    public static final String STOP = "Stop";

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
