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
 * The workflow {@link Fleet}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Fleet")
public final class FleetWorkflow implements BiFunction<Object, UnaryOperator<String>, Map<String, Object>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Fleet";

  private final Fleet workflow;

  private final Fleet.Trucks trucks;

  private final Fleet.EachTruck eachTruck;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public FleetWorkflow() {
    this(FleetHandlers.shared(), TrucksHandlers.shared(), EachTruckHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public FleetWorkflow(Fleet workflow) {
    this(workflow, new TrucksHandlers());
  }

  private FleetWorkflow(Fleet workflow, Fleet.Trucks trucks) {
    this(workflow, trucks, new EachTruckHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public FleetWorkflow(Fleet workflow, Fleet.Trucks trucks, Fleet.EachTruck eachTruck) {
    this(workflow, trucks, eachTruck, functionsOf(workflow, trucks, eachTruck), Map.of());
  }

  private FleetWorkflow(Fleet workflow, Fleet.Trucks trucks, Fleet.EachTruck eachTruck,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.trucks = trucks;
    this.eachTruck = eachTruck;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = FleetWorkflow.class.getResourceAsStream("/META-INF/stepmark/Fleet/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Fleet/statemachine.json is not on the class path");
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
    return FleetFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return FleetFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Map<String, Object> apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(FleetFunctions.Codecs.json(input));
    return FleetFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code free}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FleetWorkflow withFree(Answer<FreeInput, List<Fleet.Truck>> answer,
      Answer<FreeInput, List<Fleet.Truck>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FreeFunctionArn", new FleetFunctions.FreeFunction(trucks) {
      @Override
      protected List<Fleet.Truck> handle(FreeInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code load}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FleetWorkflow withLoad(Answer<LoadInput, Fleet.Truck> answer,
      Answer<LoadInput, Fleet.Truck>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("LoadFunctionArn", new FleetFunctions.LoadFunction(eachTruck) {
      @Override
      protected Fleet.Truck handle(LoadInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Ask</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FleetWorkflow withAsk(Answer<Map<String, Object>, List<Object>> answer,
      Answer<Map<String, Object>, List<Object>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Ask", FleetFunctions.Codecs.answerAsk(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Tours</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FleetWorkflow withTours(Answer<List<Object>, List<Fleet.Truck>> answer,
      Answer<List<Object>, List<Fleet.Truck>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Tours", FleetFunctions.Codecs.answerTours(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Fixed</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FleetWorkflow withFixed(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Fixed", FleetFunctions.Codecs.answerFixed(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Computed</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FleetWorkflow withComputed(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Computed", FleetFunctions.Codecs.answerComputed(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Files</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FleetWorkflow withFiles(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Files", FleetFunctions.Codecs.answerFiles(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private FleetWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new FleetWorkflow(workflow, trucks, eachTruck, copy, answers);
  }

  private FleetWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new FleetWorkflow(workflow, trucks, eachTruck, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Fleet workflow, Fleet.Trucks trucks,
      Fleet.EachTruck eachTruck) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FreeFunctionArn", new FleetFunctions.FreeFunction(trucks));
    functions.put("LoadFunctionArn", new FleetFunctions.LoadFunction(eachTruck));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ASK = "Ask";

    public static final String TOURS = "Tours";

    public static final String FIXED = "Fixed";

    public static final String COMPUTED = "Computed";

    public static final String FILES = "Files";

    public static final String FREE = "Free";

    public static final String ALL = "All";

    public static final String LOAD = "Load";

    public static final String NUMBER = "Number";

    public static final String SQUARE = "Square";

    public static final String FILE = "File";

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
