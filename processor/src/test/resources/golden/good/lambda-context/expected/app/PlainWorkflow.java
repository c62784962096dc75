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

/**
 * The workflow {@link Plain}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Plain")
public final class PlainWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Plain";

  private final Plain workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public PlainWorkflow() {
    this(PlainHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public PlainWorkflow(Plain workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private PlainWorkflow(Plain workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = PlainWorkflow.class.getResourceAsStream("/META-INF/stepmark/Plain/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Plain/statemachine.json is not on the class path");
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
    return PlainFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return PlainFunctions.Codecs.read(json, type);
  }

  /**
   * A copy in which {@code answer} stands in for {@code first}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public PlainWorkflow withFirst(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FirstFunctionArn", new PlainFunctions.FirstFunction(workflow) {
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
  public PlainWorkflow withSecond(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SecondFunctionArn", new PlainFunctions.SecondFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code third}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PlainWorkflow withThird(Answer<ThirdInput, String> answer,
      Answer<ThirdInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ThirdFunctionArn", new PlainFunctions.ThirdFunction(workflow) {
      @Override
      protected String handle(ThirdInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code fourth}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PlainWorkflow withFourth(Answer<String, Integer> answer,
      Answer<String, Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FourthFunctionArn", new PlainFunctions.FourthFunction(workflow) {
      @Override
      protected Integer handle(String input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code fifth}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public PlainWorkflow withFifth(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FifthFunctionArn", new PlainFunctions.FifthFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private PlainWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new PlainWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Plain workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FirstFunctionArn", new PlainFunctions.FirstFunction(workflow));
    functions.put("SecondFunctionArn", new PlainFunctions.SecondFunction(workflow));
    functions.put("ThirdFunctionArn", new PlainFunctions.ThirdFunction(workflow));
    functions.put("FourthFunctionArn", new PlainFunctions.FourthFunction(workflow));
    functions.put("FifthFunctionArn", new PlainFunctions.FifthFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIRST = "First";

    public static final String SECOND = "Second";

    public static final String THIRD = "Third";

    public static final String FOURTH = "Fourth";

    public static final String FIFTH = "Fifth";

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
