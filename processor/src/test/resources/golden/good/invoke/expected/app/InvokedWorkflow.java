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
 * The workflow {@link Invoked}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Invoked")
public final class InvokedWorkflow implements BiFunction<InvokedInput, UnaryOperator<String>, String> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Invoked";

  private final Invoked workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public InvokedWorkflow() {
    this(InvokedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public InvokedWorkflow(Invoked workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private InvokedWorkflow(Invoked workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = InvokedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Invoked/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Invoked/statemachine.json is not on the class path");
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
    return InvokedFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return InvokedFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public String apply(InvokedInput input, UnaryOperator<String> execution) {
    String output = execution.apply(InvokedFunctions.Codecs.json(input));
    return InvokedFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code whole}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final InvokedWorkflow withWhole(Answer<WholeInput, String> answer,
      Answer<WholeInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WholeFunctionArn", new InvokedFunctions.WholeFunction(workflow) {
      @Override
      protected String handle(WholeInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code bound}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final InvokedWorkflow withBound(Answer<BoundInput, String> answer,
      Answer<BoundInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("BoundFunctionArn", new InvokedFunctions.BoundFunction(workflow) {
      @Override
      protected String handle(BoundInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code nothing}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public InvokedWorkflow withNothing(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("NothingFunctionArn", new InvokedFunctions.NothingFunction(workflow) {
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

  private InvokedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new InvokedWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Invoked workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("WholeFunctionArn", new InvokedFunctions.WholeFunction(workflow));
    functions.put("BoundFunctionArn", new InvokedFunctions.BoundFunction(workflow));
    functions.put("NothingFunctionArn", new InvokedFunctions.NothingFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String WHOLE = "Whole";

    public static final String NAMED = "Named";

    public static final String BOUND = "Bound";

    public static final String NOTHING = "Nothing";

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

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
