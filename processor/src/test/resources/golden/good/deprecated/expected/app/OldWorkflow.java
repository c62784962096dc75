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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Old}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Old")
@SuppressWarnings({"deprecation", "removal"})
public final class OldWorkflow implements BiFunction<Old.Order, UnaryOperator<String>, OldOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Old";

  private final Old workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public OldWorkflow() {
    this(OldHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public OldWorkflow(Old workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private OldWorkflow(Old workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = OldWorkflow.class.getResourceAsStream("/META-INF/stepmark/Old/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Old/statemachine.json is not on the class path");
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
    return OldFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return OldFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public OldOutput apply(Old.Order input, UnaryOperator<String> execution) {
    String output = execution.apply(OldFunctions.Codecs.json(input));
    return OldFunctions.Codecs.read(output, OldOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code order}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final OldWorkflow withOrder(Answer<Old.Order, Old.Bean> answer,
      Answer<Old.Order, Old.Bean>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OrderFunctionArn", new OldFunctions.OrderFunction(workflow) {
      @Override
      protected Old.Bean handle(Old.Order input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code count}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final OldWorkflow withCount(Answer<CountInput, CountOutput> answer,
      Answer<CountInput, CountOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("CountFunctionArn", new OldFunctions.CountFunction(workflow) {
      @Override
      protected CountOutput handle(CountInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private OldWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new OldWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Old workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("OrderFunctionArn", new OldFunctions.OrderFunction(workflow));
    functions.put("CountFunctionArn", new OldFunctions.CountFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ORDER = "Order";

    public static final String COUNT = "Count";

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
