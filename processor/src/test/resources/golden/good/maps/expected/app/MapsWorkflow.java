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
 * The workflow {@link Maps}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Maps")
public final class MapsWorkflow implements BiFunction<MapsInput, UnaryOperator<String>, Map<String, ? extends Maps.Price>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Maps";

  private final Maps workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public MapsWorkflow() {
    this(MapsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public MapsWorkflow(Maps workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private MapsWorkflow(Maps workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = MapsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Maps/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Maps/statemachine.json is not on the class path");
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
    return MapsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return MapsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Map<String, ? extends Maps.Price> apply(MapsInput input, UnaryOperator<String> execution) {
    String output = execution.apply(MapsFunctions.Codecs.json(input));
    return MapsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code price}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MapsWorkflow withPrice(Answer<PriceInput, Map<String, Maps.Price>> answer,
      Answer<PriceInput, Map<String, Maps.Price>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PriceFunctionArn", new MapsFunctions.PriceFunction(workflow) {
      @Override
      protected Map<String, Maps.Price> handle(PriceInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code free}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MapsWorkflow withFree(Answer<Map<String, Maps.Price>, Map<String, Object>> answer,
      Answer<Map<String, Maps.Price>, Map<String, Object>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FreeFunctionArn", new MapsFunctions.FreeFunction(workflow) {
      @Override
      protected Map<String, Object> handle(Map<String, Maps.Price> input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code wild}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MapsWorkflow withWild(
      Answer<Map<String, ?>, Map<String, ? extends Maps.Price>> answer,
      Answer<Map<String, ?>, Map<String, ? extends Maps.Price>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WildFunctionArn", new MapsFunctions.WildFunction(workflow) {
      @Override
      protected Map<String, ? extends Maps.Price> handle(Map<String, ?> input, Context context)
          throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private MapsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new MapsWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Maps workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("PriceFunctionArn", new MapsFunctions.PriceFunction(workflow));
    functions.put("FreeFunctionArn", new MapsFunctions.FreeFunction(workflow));
    functions.put("WildFunctionArn", new MapsFunctions.WildFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PRICE = "Price";

    public static final String FREE = "Free";

    public static final String WILD = "Wild";

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
