package callcenter;

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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link CallCenter}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("callcenter.CallCenter")
public final class CallCenterWorkflow implements BiFunction<CallCenterInput, UnaryOperator<String>, CallCenterOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "CallCenterStateMachine";

  private final CallCenter workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public CallCenterWorkflow() {
    this(CallCenterHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public CallCenterWorkflow(CallCenter workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private CallCenterWorkflow(CallCenter workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = CallCenterWorkflow.class.getResourceAsStream("/META-INF/stepmark/CallCenterStateMachine/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/CallCenterStateMachine/statemachine.json is not on the class path");
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
    return CallCenterFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return CallCenterFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public CallCenterOutput apply(CallCenterInput input, UnaryOperator<String> execution) {
    String output = execution.apply(CallCenterFunctions.Codecs.json(input));
    return CallCenterFunctions.Codecs.read(output, CallCenterOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code openCase}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CallCenterWorkflow withOpenCase(Answer<OpenCaseInput, OpenCaseOutput> answer,
      Answer<OpenCaseInput, OpenCaseOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OpenCaseFunctionArn", new CallCenterFunctions.OpenCaseFunction(workflow) {
      @Override
      protected OpenCaseOutput handle(OpenCaseInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code assignCase}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CallCenterWorkflow withAssignCase(Answer<AssignCaseInput, AssignCaseOutput> answer,
      Answer<AssignCaseInput, AssignCaseOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AssignCaseFunctionArn", new CallCenterFunctions.AssignCaseFunction(workflow) {
      @Override
      protected AssignCaseOutput handle(AssignCaseInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code workOnCase}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CallCenterWorkflow withWorkOnCase(Answer<WorkOnCaseInput, WorkOnCaseOutput> answer,
      Answer<WorkOnCaseInput, WorkOnCaseOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WorkOnCaseFunctionArn", new CallCenterFunctions.WorkOnCaseFunction(workflow) {
      @Override
      protected WorkOnCaseOutput handle(WorkOnCaseInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code closeCase}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CallCenterWorkflow withCloseCase(Answer<WorkOnCaseOutput, WorkOnCaseOutput> answer,
      Answer<WorkOnCaseOutput, WorkOnCaseOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("CloseCaseFunctionArn", new CallCenterFunctions.CloseCaseFunction(workflow) {
      @Override
      protected WorkOnCaseOutput handle(WorkOnCaseOutput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code escalateCase}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CallCenterWorkflow withEscalateCase(
      Answer<WorkOnCaseOutput, WorkOnCaseOutput> answer,
      Answer<WorkOnCaseOutput, WorkOnCaseOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("EscalateCaseFunctionArn", new CallCenterFunctions.EscalateCaseFunction(workflow) {
      @Override
      protected WorkOnCaseOutput handle(WorkOnCaseOutput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private CallCenterWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new CallCenterWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(CallCenter workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("OpenCaseFunctionArn", new CallCenterFunctions.OpenCaseFunction(workflow));
    functions.put("AssignCaseFunctionArn", new CallCenterFunctions.AssignCaseFunction(workflow));
    functions.put("WorkOnCaseFunctionArn", new CallCenterFunctions.WorkOnCaseFunction(workflow));
    functions.put("CloseCaseFunctionArn", new CallCenterFunctions.CloseCaseFunction(workflow));
    functions.put("EscalateCaseFunctionArn", new CallCenterFunctions.EscalateCaseFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String OPEN_CASE = "Open Case";

    public static final String ASSIGN_CASE = "Assign Case";

    public static final String WORK_ON_CASE = "Work on Case";

    public static final String WORK_ON_CASE_CHOICE = "Is Case Resolved";

    public static final String CLOSE_CASE = "Close Case";

    public static final String ESCALATE_CASE = "Escalate Case";

    public static final String FAIL = "Fail";

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
