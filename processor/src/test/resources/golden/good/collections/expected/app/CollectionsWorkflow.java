package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Collections}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Collections")
public final class CollectionsWorkflow implements BiFunction<Object, UnaryOperator<String>, int[][]> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Collections";

  private final Collections workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public CollectionsWorkflow() {
    this(CollectionsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public CollectionsWorkflow(Collections workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private CollectionsWorkflow(Collections workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = java.util.Collections.unmodifiableMap(functions);
    this.answers = java.util.Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = CollectionsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Collections/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Collections/statemachine.json is not on the class path");
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
    return CollectionsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return CollectionsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public int[][] apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(CollectionsFunctions.Codecs.json(input));
    return CollectionsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code wild}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollectionsWorkflow withWild(
      Answer<WildInput, List<? extends Collections.Item>> answer,
      Answer<WildInput, List<? extends Collections.Item>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WildFunctionArn", new CollectionsFunctions.WildFunction(workflow) {
      @Override
      protected List<? extends Collections.Item> handle(WildInput input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code everything}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollectionsWorkflow withEverything(
      Answer<Collections.Everything, Collections.Everything> answer,
      Answer<Collections.Everything, Collections.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("EverythingFunctionArn", new CollectionsFunctions.EverythingFunction(workflow) {
      @Override
      protected Collections.Everything handle(Collections.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code lists}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollectionsWorkflow withLists(
      Answer<Collections.Everything, List<Collections.Item>> answer,
      Answer<Collections.Everything, List<Collections.Item>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ListsFunctionArn", new CollectionsFunctions.ListsFunction(workflow) {
      @Override
      protected List<Collections.Item> handle(Collections.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code arrays}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollectionsWorkflow withArrays(
      Answer<List<Collections.Item>, Collections.Item[]> answer,
      Answer<List<Collections.Item>, Collections.Item[]>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ArraysFunctionArn", new CollectionsFunctions.ArraysFunction(workflow) {
      @Override
      protected Collections.Item[] handle(List<Collections.Item> input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code grid}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollectionsWorkflow withGrid(Answer<Collections.Item[], int[][]> answer,
      Answer<Collections.Item[], int[][]>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("GridFunctionArn", new CollectionsFunctions.GridFunction(workflow) {
      @Override
      protected int[][] handle(Collections.Item[] input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private CollectionsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new CollectionsWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Collections workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("WildFunctionArn", new CollectionsFunctions.WildFunction(workflow));
    functions.put("EverythingFunctionArn", new CollectionsFunctions.EverythingFunction(workflow));
    functions.put("ListsFunctionArn", new CollectionsFunctions.ListsFunction(workflow));
    functions.put("ArraysFunctionArn", new CollectionsFunctions.ArraysFunction(workflow));
    functions.put("GridFunctionArn", new CollectionsFunctions.GridFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String WILD = "Wild";

    public static final String EVERYTHING = "Everything";

    public static final String LISTS = "Lists";

    public static final String ARRAYS = "Arrays";

    public static final String GRID = "Grid";

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
