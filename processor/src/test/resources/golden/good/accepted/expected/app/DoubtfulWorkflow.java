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
 * The workflow {@link Doubtful}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Doubtful")
public final class DoubtfulWorkflow implements BiFunction<Object, UnaryOperator<String>, List<Long>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Doubtful";

  private final Doubtful workflow;

  private final Doubtful.Branch1 branch1;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public DoubtfulWorkflow() {
    this(DoubtfulHandlers.shared(), Branch1Handlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public DoubtfulWorkflow(Doubtful workflow) {
    this(workflow, new Branch1Handlers());
  }

  /**
   * With handlers of your own making.
   */
  public DoubtfulWorkflow(Doubtful workflow, Doubtful.Branch1 branch1) {
    this(workflow, branch1, functionsOf(workflow, branch1), Map.of());
  }

  private DoubtfulWorkflow(Doubtful workflow, Doubtful.Branch1 branch1,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.branch1 = branch1;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = DoubtfulWorkflow.class.getResourceAsStream("/META-INF/stepmark/Doubtful/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Doubtful/statemachine.json is not on the class path");
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
    return DoubtfulFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return DoubtfulFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<Long> apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(DoubtfulFunctions.Codecs.json(input));
    return DoubtfulFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code first}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public DoubtfulWorkflow withFirst(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FirstFunctionArn", new DoubtfulFunctions.FirstFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code second}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final DoubtfulWorkflow withSecond(Answer<Integer, Integer> answer,
      Answer<Integer, Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SecondFunctionArn", new DoubtfulFunctions.SecondFunction(workflow) {
      @Override
      protected Integer handle(Integer input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code read}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public DoubtfulWorkflow withRead(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ReadFunctionArn", new DoubtfulFunctions.ReadFunction(branch1) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Third</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final DoubtfulWorkflow withThird(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Third", DoubtfulFunctions.Codecs.answerThird(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private DoubtfulWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new DoubtfulWorkflow(workflow, branch1, copy, answers);
  }

  private DoubtfulWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new DoubtfulWorkflow(workflow, branch1, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Doubtful workflow,
      Doubtful.Branch1 branch1) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FirstFunctionArn", new DoubtfulFunctions.FirstFunction(workflow));
    functions.put("SecondFunctionArn", new DoubtfulFunctions.SecondFunction(workflow));
    functions.put("ReadFunctionArn", new DoubtfulFunctions.ReadFunction(branch1));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIRST = "First";

    public static final String SECOND = "Second";

    public static final String SECOND_CHOICE = "Second Choice";

    public static final String THIRD = "Third";

    public static final String READ = "Read";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
