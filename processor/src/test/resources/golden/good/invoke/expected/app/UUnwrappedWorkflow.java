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
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Unwrapped}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Unwrapped")
public final class UUnwrappedWorkflow implements BiFunction<Object, UnaryOperator<String>, UUnwrappedOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Unwrapped";

  private final Unwrapped workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public UUnwrappedWorkflow() {
    this(UUnwrappedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public UUnwrappedWorkflow(Unwrapped workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private UUnwrappedWorkflow(Unwrapped workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = UUnwrappedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Unwrapped/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Unwrapped/statemachine.json is not on the class path");
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
    return UUnwrappedFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return UUnwrappedFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public UUnwrappedOutput apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(UUnwrappedFunctions.Codecs.json(input));
    return UUnwrappedFunctions.Codecs.read(output, UUnwrappedOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code placed}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UUnwrappedWorkflow withPlaced(Callable<Unwrapped.Quote> answer,
      Callable<Unwrapped.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UPlacedFunctionArn", new UUnwrappedFunctions.UPlacedFunction(workflow) {
      @Override
      protected Unwrapped.Quote handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code free}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UUnwrappedWorkflow withFree(Callable<Unwrapped.Quote> answer,
      Callable<Unwrapped.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UFreeFunctionArn", new UUnwrappedFunctions.UFreeFunction(workflow) {
      @Override
      protected Unwrapped.Quote handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code only}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UUnwrappedWorkflow withOnly(Callable<Unwrapped.Quote> answer,
      Callable<Unwrapped.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UOnlyFunctionArn", new UUnwrappedFunctions.UOnlyFunction(workflow) {
      @Override
      protected Unwrapped.Quote handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code selected}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UUnwrappedWorkflow withSelected(Callable<List<String>> answer,
      Callable<List<String>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("USelectedFunctionArn", new UUnwrappedFunctions.USelectedFunction(workflow) {
      @Override
      protected List<String> handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code dropped}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UUnwrappedWorkflow withDropped(Callable<Unwrapped.Maybe> answer,
      Callable<Unwrapped.Maybe>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UDroppedFunctionArn", new UUnwrappedFunctions.UDroppedFunction(workflow) {
      @Override
      protected Unwrapped.Maybe handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code nothing}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UUnwrappedWorkflow withNothing(Callable<Unwrapped.Maybe> answer,
      Callable<Unwrapped.Maybe>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UNothingFunctionArn", new UUnwrappedFunctions.UNothingFunction(workflow) {
      @Override
      protected Unwrapped.Maybe handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code whole}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UUnwrappedWorkflow withWhole(Callable<Unwrapped.Maybe> answer,
      Callable<Unwrapped.Maybe>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UWholeFunctionArn", new UUnwrappedFunctions.UWholeFunction(workflow) {
      @Override
      protected Unwrapped.Maybe handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code token}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UUnwrappedWorkflow withToken(Taker<UTokenInput> answer, Taker<UTokenInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UTokenFunctionArn", new UUnwrappedFunctions.UTokenFunction(workflow) {
      @Override
      protected Void handle(UTokenInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Token</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UUnwrappedWorkflow withTokenAnswer(Answer<UTokenInput, Unwrapped.Maybe> answer,
      Answer<UTokenInput, Unwrapped.Maybe>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Token", UUnwrappedFunctions.Codecs.answerTokenAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private UUnwrappedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new UUnwrappedWorkflow(workflow, copy, answers);
  }

  private UUnwrappedWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new UUnwrappedWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Unwrapped workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("UPlacedFunctionArn", new UUnwrappedFunctions.UPlacedFunction(workflow));
    functions.put("UFreeFunctionArn", new UUnwrappedFunctions.UFreeFunction(workflow));
    functions.put("UOnlyFunctionArn", new UUnwrappedFunctions.UOnlyFunction(workflow));
    functions.put("USelectedFunctionArn", new UUnwrappedFunctions.USelectedFunction(workflow));
    functions.put("UDroppedFunctionArn", new UUnwrappedFunctions.UDroppedFunction(workflow));
    functions.put("UNothingFunctionArn", new UUnwrappedFunctions.UNothingFunction(workflow));
    functions.put("UWholeFunctionArn", new UUnwrappedFunctions.UWholeFunction(workflow));
    functions.put("UTokenFunctionArn", new UUnwrappedFunctions.UTokenFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PLACED = "Placed";

    public static final String PLACED_CHOICE = "Placed Choice";

    public static final String FREE = "Free";

    public static final String ONLY = "Only";

    public static final String WRAPPED = "Wrapped";

    public static final String SELECTED = "Selected";

    public static final String DROPPED = "Dropped";

    public static final String NOTHING = "Nothing";

    public static final String WHOLE = "Whole";

    public static final String TOKEN = "Token";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Taker<I> {
    void take(I input) throws Exception;
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
