package app;

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
 * The workflow {@link Nested}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Nested")
public final class NestedWorkflow implements BiFunction<Object, UnaryOperator<String>, List<NestedOutput>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Nested";

  private final Nested workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public NestedWorkflow() {
    this(NestedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public NestedWorkflow(Nested workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private NestedWorkflow(Nested workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = NestedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Nested/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Nested/statemachine.json is not on the class path");
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
    return NestedFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return NestedFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<NestedOutput> apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(NestedFunctions.Codecs.json(input));
    return NestedFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Paths</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final NestedWorkflow withPaths(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Paths", NestedFunctions.Codecs.answerPaths(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Nata</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final NestedWorkflow withNata(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Nata", NestedFunctions.Codecs.answerNata(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Each</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final NestedWorkflow withEach(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Each", NestedFunctions.Codecs.answerEach(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Each Nata</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final NestedWorkflow withEachNata(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Each Nata", NestedFunctions.Codecs.answerEachNata(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Deprecated</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final NestedWorkflow withDeprecated(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Deprecated", NestedFunctions.Codecs.answerDeprecated(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private NestedWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new NestedWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Nested workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PATHS = "Paths";

    public static final String NATA = "Nata";

    public static final String EACH = "Each";

    public static final String EACH_NATA = "Each Nata";

    public static final String DEPRECATED = "Deprecated";

    public static final String FAILING = "Failing";

    public static final String FIRST = "First";

    public static final String SECOND = "Second";

    public static final String PATH = "Path";

    public static final String WITHIN = "Within";

    public static final String OLD = "Old";

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
