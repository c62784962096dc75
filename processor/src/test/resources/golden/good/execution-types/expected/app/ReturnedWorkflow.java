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
 * The workflow {@link Returned}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Returned")
public final class ReturnedWorkflow implements BiFunction<ReturnedInput, UnaryOperator<String>, List<Boolean>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Returned";

  private final Returned workflow;

  private final Returned.Goods goods;

  private final Returned.Payment payment;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public ReturnedWorkflow() {
    this(ReturnedHandlers.shared(), GoodsHandlers.shared(), PaymentHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public ReturnedWorkflow(Returned workflow) {
    this(workflow, new GoodsHandlers());
  }

  private ReturnedWorkflow(Returned workflow, Returned.Goods goods) {
    this(workflow, goods, new PaymentHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public ReturnedWorkflow(Returned workflow, Returned.Goods goods, Returned.Payment payment) {
    this(workflow, goods, payment, functionsOf(workflow, goods, payment), Map.of());
  }

  private ReturnedWorkflow(Returned workflow, Returned.Goods goods, Returned.Payment payment,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.goods = goods;
    this.payment = payment;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ReturnedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Returned/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Returned/statemachine.json is not on the class path");
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
    return ReturnedFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ReturnedFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<Boolean> apply(ReturnedInput input, UnaryOperator<String> execution) {
    String output = execution.apply(ReturnedFunctions.Codecs.json(input));
    return ReturnedFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code lookAt}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReturnedWorkflow withLookAt(Answer<LookAtInput, Boolean> answer,
      Answer<LookAtInput, Boolean>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("LookAtFunctionArn", new ReturnedFunctions.LookAtFunction(goods) {
      @Override
      protected Boolean handle(LookAtInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code lookUp}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReturnedWorkflow withLookUp(Answer<LookUpInput, Boolean> answer,
      Answer<LookUpInput, Boolean>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("LookUpFunctionArn", new ReturnedFunctions.LookUpFunction(payment) {
      @Override
      protected Boolean handle(LookUpInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Inspect</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReturnedWorkflow withInspect(Answer<Object, List<Boolean>> answer,
      Answer<Object, List<Boolean>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Inspect", ReturnedFunctions.Codecs.answerInspect(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ReturnedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ReturnedWorkflow(workflow, goods, payment, copy, answers);
  }

  private ReturnedWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new ReturnedWorkflow(workflow, goods, payment, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Returned workflow,
      Returned.Goods goods, Returned.Payment payment) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("LookAtFunctionArn", new ReturnedFunctions.LookAtFunction(goods));
    functions.put("LookUpFunctionArn", new ReturnedFunctions.LookUpFunction(payment));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String SETTLE = "Settle";

    public static final String INSPECT = "Inspect";

    public static final String LOOK_AT = "Look At";

    public static final String PREPARE = "Prepare";

    public static final String LOOK_UP = "Look Up";

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
