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
 * The workflow {@link Unpackaged}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("Unpackaged")
public final class UnpackagedWorkflow implements BiFunction<UnpackagedInput, UnaryOperator<String>, Unpackaged.Item> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Unpackaged";

  private final Unpackaged workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public UnpackagedWorkflow() {
    this(UnpackagedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public UnpackagedWorkflow(Unpackaged workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private UnpackagedWorkflow(Unpackaged workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = UnpackagedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Unpackaged/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Unpackaged/statemachine.json is not on the class path");
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
    return UnpackagedFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return UnpackagedFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Unpackaged.Item apply(UnpackagedInput input, UnaryOperator<String> execution) {
    String output = execution.apply(UnpackagedFunctions.Codecs.json(input));
    return UnpackagedFunctions.Codecs.read(output, Unpackaged.Item.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code first}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UnpackagedWorkflow withFirst(Answer<FirstInput, FirstOutput> answer,
      Answer<FirstInput, FirstOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FirstFunctionArn", new UnpackagedFunctions.FirstFunction(workflow) {
      @Override
      protected FirstOutput handle(FirstInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code last}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UnpackagedWorkflow withLast(Answer<FirstOutput, Unpackaged.Item> answer,
      Answer<FirstOutput, Unpackaged.Item>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("LastFunctionArn", new UnpackagedFunctions.LastFunction(workflow) {
      @Override
      protected Unpackaged.Item handle(FirstOutput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private UnpackagedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new UnpackagedWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Unpackaged workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FirstFunctionArn", new UnpackagedFunctions.FirstFunction(workflow));
    functions.put("LastFunctionArn", new UnpackagedFunctions.LastFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIRST = "First";

    public static final String LAST = "Last";

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
