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
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The workflow {@link DataFlow}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.DataFlow")
public final class DataFlowWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "DataFlow";

  private final DataFlow workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public DataFlowWorkflow() {
    this(DataFlowHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public DataFlowWorkflow(DataFlow workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private DataFlowWorkflow(DataFlow workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = DataFlowWorkflow.class.getResourceAsStream("/META-INF/stepmark/DataFlow/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/DataFlow/statemachine.json is not on the class path");
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
    return DataFlowFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return DataFlowFunctions.Codecs.read(json, type);
  }

  /**
   * A copy in which {@code answer} stands in for {@code charge}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final DataFlowWorkflow withCharge(Answer<DataFlow.Card, DataFlow.Payment> answer,
      Answer<DataFlow.Card, DataFlow.Payment>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ChargeFunctionArn", new DataFlowFunctions.ChargeFunction(workflow) {
      @Override
      protected DataFlow.Payment handle(DataFlow.Card input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code settle}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final DataFlowWorkflow withSettle(Answer<SettleInput, DataFlow.Payment> answer,
      Answer<SettleInput, DataFlow.Payment>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SettleFunctionArn", new DataFlowFunctions.SettleFunction(workflow) {
      @Override
      protected DataFlow.Payment handle(SettleInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code log}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public DataFlowWorkflow withLog(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("LogFunctionArn", new DataFlowFunctions.LogFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Reserve</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final DataFlowWorkflow withReserve(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Reserve", DataFlowFunctions.Codecs.answerReserve(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Store</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final DataFlowWorkflow withStore(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Store", DataFlowFunctions.Codecs.answerStore(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private DataFlowWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new DataFlowWorkflow(workflow, copy, answers);
  }

  private DataFlowWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new DataFlowWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(DataFlow workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("ChargeFunctionArn", new DataFlowFunctions.ChargeFunction(workflow));
    functions.put("SettleFunctionArn", new DataFlowFunctions.SettleFunction(workflow));
    functions.put("LogFunctionArn", new DataFlowFunctions.LogFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String CHARGE = "Charge";

    public static final String RESERVE = "Reserve";

    public static final String SETTLE = "Settle";

    public static final String SETTLE_CHOICE = "Settle Choice";

    public static final String LOG = "Log";

    public static final String SHAPE = "Shape";

    public static final String PAUSE = "Pause";

    public static final String WHICH = "Which";

    public static final String STORE = "Store";

    public static final String DONE = "Done";

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

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
