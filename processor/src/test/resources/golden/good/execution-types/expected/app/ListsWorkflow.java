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
 * The workflow {@link Lists}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Lists")
public final class ListsWorkflow implements BiFunction<Lists.Order, UnaryOperator<String>, List<Lists.Found>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Lists";

  private final Lists workflow;

  private final Lists.Find find;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public ListsWorkflow() {
    this(ListsHandlers.shared(), FindHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public ListsWorkflow(Lists workflow) {
    this(workflow, new FindHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public ListsWorkflow(Lists workflow, Lists.Find find) {
    this(workflow, find, functionsOf(workflow, find), Map.of());
  }

  private ListsWorkflow(Lists workflow, Lists.Find find,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.find = find;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ListsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Lists/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Lists/statemachine.json is not on the class path");
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
    return ListsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ListsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<Lists.Found> apply(Lists.Order input, UnaryOperator<String> execution) {
    String output = execution.apply(ListsFunctions.Codecs.json(input));
    return ListsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code count}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ListsWorkflow withCount(Answer<Lists.Order, Integer> answer,
      Answer<Lists.Order, Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("CountFunctionArn", new ListsFunctions.CountFunction(workflow) {
      @Override
      protected Integer handle(Lists.Order input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code find}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ListsWorkflow withFind(Answer<String, Lists.Found> answer,
      Answer<String, Lists.Found>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FindFunctionArn", new ListsFunctions.FindFunction(find) {
      @Override
      protected Lists.Found handle(String input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Each</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ListsWorkflow withEach(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Each", ListsFunctions.Codecs.answerEach(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ListsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ListsWorkflow(workflow, find, copy, answers);
  }

  private ListsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new ListsWorkflow(workflow, find, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Lists workflow, Lists.Find find) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("CountFunctionArn", new ListsFunctions.CountFunction(workflow));
    functions.put("FindFunctionArn", new ListsFunctions.FindFunction(find));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String COUNT = "Count";

    public static final String EACH = "Each";

    public static final String FIND = "Find";

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
