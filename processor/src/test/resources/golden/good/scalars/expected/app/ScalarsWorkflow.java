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
 * The workflow {@link Scalars}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Scalars")
public final class ScalarsWorkflow implements BiFunction<Scalars.All, UnaryOperator<String>, ScalarsOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Scalars";

  private final Scalars workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public ScalarsWorkflow() {
    this(ScalarsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ScalarsWorkflow(Scalars workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ScalarsWorkflow(Scalars workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ScalarsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Scalars/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Scalars/statemachine.json is not on the class path");
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
    return ScalarsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ScalarsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public ScalarsOutput apply(Scalars.All input, UnaryOperator<String> execution) {
    String output = execution.apply(ScalarsFunctions.Codecs.json(input));
    return ScalarsFunctions.Codecs.read(output, ScalarsOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code all}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ScalarsWorkflow withAll(Answer<Scalars.All, Scalars.All> answer,
      Answer<Scalars.All, Scalars.All>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AllFunctionArn", new ScalarsFunctions.AllFunction(workflow) {
      @Override
      protected Scalars.All handle(Scalars.All input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code one}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ScalarsWorkflow withOne(Answer<OneInput, Integer> answer,
      Answer<OneInput, Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OneFunctionArn", new ScalarsFunctions.OneFunction(workflow) {
      @Override
      protected Integer handle(OneInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code two}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ScalarsWorkflow withTwo(Answer<Integer, Character> answer,
      Answer<Integer, Character>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("TwoFunctionArn", new ScalarsFunctions.TwoFunction(workflow) {
      @Override
      protected Character handle(Integer input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code three}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ScalarsWorkflow withThree(Answer<Character, Long> answer,
      Answer<Character, Long>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ThreeFunctionArn", new ScalarsFunctions.ThreeFunction(workflow) {
      @Override
      protected Long handle(Character input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code four}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ScalarsWorkflow withFour(Answer<Long, Boolean> answer,
      Answer<Long, Boolean>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FourFunctionArn", new ScalarsFunctions.FourFunction(workflow) {
      @Override
      protected Boolean handle(Long input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code five}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ScalarsWorkflow withFive(Answer<Boolean, FiveOutput> answer,
      Answer<Boolean, FiveOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FiveFunctionArn", new ScalarsFunctions.FiveFunction(workflow) {
      @Override
      protected FiveOutput handle(Boolean input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ScalarsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ScalarsWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Scalars workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("AllFunctionArn", new ScalarsFunctions.AllFunction(workflow));
    functions.put("OneFunctionArn", new ScalarsFunctions.OneFunction(workflow));
    functions.put("TwoFunctionArn", new ScalarsFunctions.TwoFunction(workflow));
    functions.put("ThreeFunctionArn", new ScalarsFunctions.ThreeFunction(workflow));
    functions.put("FourFunctionArn", new ScalarsFunctions.FourFunction(workflow));
    functions.put("FiveFunctionArn", new ScalarsFunctions.FiveFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ALL = "All";

    public static final String ONE = "One";

    public static final String TWO = "Two";

    public static final String THREE = "Three";

    public static final String FOUR = "Four";

    public static final String FIVE = "Five";

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
