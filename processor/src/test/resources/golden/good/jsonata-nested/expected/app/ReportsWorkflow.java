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
 * The workflow {@link Reports}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Reports")
public final class ReportsWorkflow implements BiFunction<Object, UnaryOperator<String>, List<Object>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Reports";

  private final Reports workflow;

  private final Reports.One one;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public ReportsWorkflow() {
    this(ReportsHandlers.shared(), OneHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public ReportsWorkflow(Reports workflow) {
    this(workflow, new OneHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public ReportsWorkflow(Reports workflow, Reports.One one) {
    this(workflow, one, functionsOf(workflow, one), Map.of());
  }

  private ReportsWorkflow(Reports workflow, Reports.One one,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.one = one;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ReportsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Reports/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Reports/statemachine.json is not on the class path");
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
    return ReportsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ReportsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<Object> apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(ReportsFunctions.Codecs.json(input));
    return ReportsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code one}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withOne(Answer<OneInput, Integer> answer,
      Answer<OneInput, Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OneFunctionArn", new ReportsFunctions.OneFunction(one) {
      @Override
      protected Integer handle(OneInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Rows</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withRows(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Rows", ReportsFunctions.Codecs.answerRows(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Objects</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withObjects(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Objects", ReportsFunctions.Codecs.answerObjects(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Manifest</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withManifest(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Manifest", ReportsFunctions.Codecs.answerManifest(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Literal</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withLiteral(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Literal", ReportsFunctions.Codecs.answerLiteral(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Both</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withBoth(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Both", ReportsFunctions.Codecs.answerBoth(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>All</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withAll(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("All", ReportsFunctions.Codecs.answerAll(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Last</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withLast(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Last", ReportsFunctions.Codecs.answerLast(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ReportsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ReportsWorkflow(workflow, one, copy, answers);
  }

  private ReportsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new ReportsWorkflow(workflow, one, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Reports workflow, Reports.One one) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("OneFunctionArn", new ReportsFunctions.OneFunction(one));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ROWS = "Rows";

    public static final String OBJECTS = "Objects";

    public static final String MANIFEST = "Manifest";

    public static final String LITERAL = "Literal";

    public static final String BOTH = "Both";

    public static final String BOTH_CHOICE = "Both Choice";

    public static final String ALL = "All";

    public static final String LAST = "Last";

    public static final String BATCH = "Batch";

    public static final String OBJECT = "Object";

    public static final String UNLOADED = "Unloaded";

    public static final String NUMBER = "Number";

    public static final String ONE = "One";

    public static final String TWO = "Two";

    public static final String LAST_ITEM = "Last Item";

    public static final String LAST_ONE = "Last One";

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
