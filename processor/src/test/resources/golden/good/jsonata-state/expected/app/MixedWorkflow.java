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
 * The workflow {@link Mixed}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Mixed")
public final class MixedWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Mixed";

  private final Mixed workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public MixedWorkflow() {
    this(MixedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public MixedWorkflow(Mixed workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private MixedWorkflow(Mixed workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = MixedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Mixed/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Mixed/statemachine.json is not on the class path");
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
    return MixedFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return MixedFunctions.Codecs.read(json, type);
  }

  /**
   * A copy in which {@code answer} stands in for {@code sum}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MixedWorkflow withSum(Answer<SumInput, Mixed.Total> answer,
      Answer<SumInput, Mixed.Total>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SumFunctionArn", new MixedFunctions.SumFunction(workflow) {
      @Override
      protected Mixed.Total handle(SumInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code keep}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MixedWorkflow withKeep(Taker<Object> answer, Taker<Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("KeepFunctionArn", new MixedFunctions.KeepFunction(workflow) {
      @Override
      protected Void handle(Object input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Pay</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MixedWorkflow withPay(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Pay", MixedFunctions.Codecs.answerPay(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>End Task</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MixedWorkflow withEndTask(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("End Task", MixedFunctions.Codecs.answerEndTask(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Path Task</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MixedWorkflow withPathTask(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Path Task", MixedFunctions.Codecs.answerPathTask(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private MixedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new MixedWorkflow(workflow, copy, answers);
  }

  private MixedWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new MixedWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Mixed workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("SumFunctionArn", new MixedFunctions.SumFunction(workflow));
    functions.put("KeepFunctionArn", new MixedFunctions.KeepFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String SUM = "Sum";

    public static final String SUM_CHOICE = "Sum Choice";

    public static final String FREE = "Free";

    public static final String PAY = "Pay";

    public static final String WHICH = "Which";

    public static final String PAUSE = "Pause";

    public static final String KEEP = "Keep";

    public static final String KEEP_CHOICE = "Keep Choice";

    public static final String DONE = "Done";

    public static final String END_TASK = "End Task";

    public static final String END_PASS = "End Pass";

    public static final String END_WAIT = "End Wait";

    public static final String FAILING = "Failing";

    public static final String PATHS = "Paths";

    public static final String PATH_DONE = "Path Done";

    public static final String PATH_TASK = "Path Task";

    public static final String PATH_PASS = "Path Pass";

    public static final String PATH_WAIT = "Path Wait";

    public static final String PATH_FAIL = "Path Fail";

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
  public interface Taker<I> {
    void take(I input) throws Exception;
  }
}
