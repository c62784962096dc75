package app;

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
 * The workflow {@link Forms}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Forms")
public final class FormsWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Forms";

  private final Forms workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public FormsWorkflow() {
    this(FormsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public FormsWorkflow(Forms workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private FormsWorkflow(Forms workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = FormsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Forms/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Forms/statemachine.json is not on the class path");
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
    return FormsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return FormsFunctions.Codecs.read(json, type);
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Optimized</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withOptimized(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Optimized", FormsFunctions.Codecs.answerOptimized(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Job</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withJob(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Job", FormsFunctions.Codecs.answerJob(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Nested</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withNested(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Nested", FormsFunctions.Codecs.answerNested(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Callback</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withCallback(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Callback", FormsFunctions.Codecs.answerCallback(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Sdk</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withSdk(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Sdk", FormsFunctions.Codecs.answerSdk(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Http</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withHttp(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Http", FormsFunctions.Codecs.answerHttp(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Whole</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withWhole(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Whole", FormsFunctions.Codecs.answerWhole(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Placeholder</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withPlaceholder(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Placeholder", FormsFunctions.Codecs.answerPlaceholder(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Review</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withReview(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Review", FormsFunctions.Codecs.answerReview(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Review Again</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withReviewAgain(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Review Again", FormsFunctions.Codecs.answerReviewAgain(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Elsewhere</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withElsewhere(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Elsewhere", FormsFunctions.Codecs.answerElsewhere(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Named</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FormsWorkflow withNamed(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Named", FormsFunctions.Codecs.answerNamed(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private FormsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new FormsWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Forms workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String OPTIMIZED = "Optimized";

    public static final String JOB = "Job";

    public static final String NESTED = "Nested";

    public static final String CALLBACK = "Callback";

    public static final String SDK = "Sdk";

    public static final String HTTP = "Http";

    public static final String WHOLE = "Whole";

    public static final String PLACEHOLDER = "Placeholder";

    public static final String REVIEW = "Review";

    public static final String REVIEW_AGAIN = "Review Again";

    public static final String ELSEWHERE = "Elsewhere";

    public static final String NAMED = "Named";

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
