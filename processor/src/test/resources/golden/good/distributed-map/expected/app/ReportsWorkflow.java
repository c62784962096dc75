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

  private final Reports.EachBatch eachBatch;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public ReportsWorkflow() {
    this(ReportsHandlers.shared(), EachBatchHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public ReportsWorkflow(Reports workflow) {
    this(workflow, new EachBatchHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public ReportsWorkflow(Reports workflow, Reports.EachBatch eachBatch) {
    this(workflow, eachBatch, functionsOf(workflow, eachBatch), Map.of());
  }

  private ReportsWorkflow(Reports workflow, Reports.EachBatch eachBatch,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.eachBatch = eachBatch;
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
   * A copy in which {@code answer} stands in for {@code count}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withCount(Answer<Reports.Batch, Integer> answer,
      Answer<Reports.Batch, Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("CountFunctionArn", new ReportsFunctions.CountFunction(eachBatch) {
      @Override
      protected Integer handle(Reports.Batch input, Context context) throws Exception {
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
  public final ReportsWorkflow withRows(Answer<Map<String, Object>, Reports.Written> answer,
      Answer<Map<String, Object>, Reports.Written>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Rows", ReportsFunctions.Codecs.answerRows(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Listed</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withListed(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Listed", ReportsFunctions.Codecs.answerListed(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Stocked</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withStocked(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Stocked", ReportsFunctions.Codecs.answerStocked(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Head</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ReportsWorkflow withHead(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Head", ReportsFunctions.Codecs.answerHead(input -> {
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
    return new ReportsWorkflow(workflow, eachBatch, copy, answers);
  }

  private ReportsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new ReportsWorkflow(workflow, eachBatch, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Reports workflow,
      Reports.EachBatch eachBatch) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("CountFunctionArn", new ReportsFunctions.CountFunction(eachBatch));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ROWS = "Rows";

    public static final String LISTED = "Listed";

    public static final String STOCKED = "Stocked";

    public static final String COUNT = "Count";

    public static final String HEAD = "Head";

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
}
