package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Approvals}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Approvals")
public final class ApprovalsWorkflow implements BiFunction<Approvals.Order, UnaryOperator<String>, List<Object>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Approvals";

  private final Approvals workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public ApprovalsWorkflow() {
    this(ApprovalsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ApprovalsWorkflow(Approvals workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ApprovalsWorkflow(Approvals workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ApprovalsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Approvals/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Approvals/statemachine.json is not on the class path");
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
    return ApprovalsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ApprovalsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<Object> apply(Approvals.Order input, UnaryOperator<String> execution) {
    String output = execution.apply(ApprovalsFunctions.Codecs.json(input));
    return ApprovalsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code ask}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withAsk(Taker<AskInput> answer, Taker<AskInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AskFunctionArn", new ApprovalsFunctions.AskFunction(workflow) {
      @Override
      protected Void handle(AskInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Ask</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withAskAnswer(Answer<AskInput, Approvals.Approval> answer,
      Answer<AskInput, Approvals.Approval>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Ask", ApprovalsFunctions.Codecs.answerAskAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Notice</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withNotice(Answer<Map<String, Object>, Instant> answer,
      Answer<Map<String, Object>, Instant>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Notice", ApprovalsFunctions.Codecs.answerNotice(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Review</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withReview(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Review", ApprovalsFunctions.Codecs.answerReview(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Each</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withEach(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Each", ApprovalsFunctions.Codecs.answerEach(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Sign</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withSign(Answer<Object, List<Instant>> answer,
      Answer<Object, List<Instant>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Sign", ApprovalsFunctions.Codecs.answerSign(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ApprovalsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ApprovalsWorkflow(workflow, copy, answers);
  }

  private ApprovalsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new ApprovalsWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Approvals workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("AskFunctionArn", new ApprovalsFunctions.AskFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ASK = "Ask";

    public static final String NOTICE = "Notice";

    public static final String REVIEW = "Review";

    public static final String EACH = "Each";

    public static final String SIGN = "Sign";

    public static final String PASS = "Pass";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Taker<I> {
    void take(I input) throws Exception;
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
