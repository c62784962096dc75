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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Bodiless}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Bodiless")
public final class BodilessWorkflow implements BiFunction<Object, UnaryOperator<String>, Map<String, Object>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Bodiless";

  private final Bodiless workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public BodilessWorkflow() {
    this(BodilessHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public BodilessWorkflow(Bodiless workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private BodilessWorkflow(Bodiless workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = BodilessWorkflow.class.getResourceAsStream("/META-INF/stepmark/Bodiless/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Bodiless/statemachine.json is not on the class path");
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
    return BodilessFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return BodilessFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Map<String, Object> apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(BodilessFunctions.Codecs.json(input));
    return BodilessFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Store</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BodilessWorkflow withStore(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Store", BodilessFunctions.Codecs.answerStore(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Start</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BodilessWorkflow withStart(Answer<Object, Bodiless.Order> answer,
      Answer<Object, Bodiless.Order>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Start", BodilessFunctions.Codecs.answerStart(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Placeholder</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BodilessWorkflow withPlaceholder(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Placeholder", BodilessFunctions.Codecs.answerPlaceholder(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Sdk</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BodilessWorkflow withSdk(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Sdk", BodilessFunctions.Codecs.answerSdk(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private BodilessWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new BodilessWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Bodiless workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIX = "Fix";

    public static final String STORE = "Store";

    public static final String START = "Start";

    public static final String PLACEHOLDER = "Placeholder";

    public static final String SDK = "Sdk";

    public static final String SDK_CHOICE = "How Much";

    public static final String UNTIL = "Until";

    public static final String LATER = "Later";

    public static final String RELATIVE = "Relative";

    public static final String NONE = "None";

    public static final String CHOOSE = "Choose";

    public static final String PASS_ON = "Pass On";

    public static final String DONE = "Done";

    public static final String FAILING = "Failing";

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
