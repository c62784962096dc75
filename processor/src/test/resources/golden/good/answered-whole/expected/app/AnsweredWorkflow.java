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
 * The workflow {@link Answered}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Answered")
public final class AnsweredWorkflow implements BiFunction<Object, UnaryOperator<String>, AnsweredOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Answered";

  private final Answered workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public AnsweredWorkflow() {
    this(AnsweredHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public AnsweredWorkflow(Answered workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private AnsweredWorkflow(Answered workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = AnsweredWorkflow.class.getResourceAsStream("/META-INF/stepmark/Answered/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Answered/statemachine.json is not on the class path");
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
    return AnsweredFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return AnsweredFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public AnsweredOutput apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(AnsweredFunctions.Codecs.json(input));
    return AnsweredFunctions.Codecs.read(output, AnsweredOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code asked}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final AnsweredWorkflow withAsked(Answer<Object, Answered.Quote> answer,
      Answer<Object, Answered.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AskedFunctionArn", new AnsweredFunctions.AskedFunction(workflow) {
      @Override
      protected Answered.Quote handle(Object input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code placed}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final AnsweredWorkflow withPlaced(Answer<PlacedInput, Answered.Quote> answer,
      Answer<PlacedInput, Answered.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PlacedFunctionArn", new AnsweredFunctions.PlacedFunction(workflow) {
      @Override
      protected Answered.Quote handle(PlacedInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code taken}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final AnsweredWorkflow withTaken(Callable<Answered.Quote> answer,
      Callable<Answered.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("TakenFunctionArn", new AnsweredFunctions.TakenFunction(workflow) {
      @Override
      protected Answered.Quote handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code direct}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final AnsweredWorkflow withDirect(Answer<DirectInput, Answered.Quote> answer,
      Answer<DirectInput, Answered.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("DirectFunctionArn", new AnsweredFunctions.DirectFunction(workflow) {
      @Override
      protected Answered.Quote handle(DirectInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code told}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final AnsweredWorkflow withTold(Taker<ToldInput> answer, Taker<ToldInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ToldFunctionArn", new AnsweredFunctions.ToldFunction(workflow) {
      @Override
      protected Void handle(ToldInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code selected}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final AnsweredWorkflow withSelected(Answer<Object, List<String>> answer,
      Answer<Object, List<String>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SelectedFunctionArn", new AnsweredFunctions.SelectedFunction(workflow) {
      @Override
      protected List<String> handle(Object input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private AnsweredWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new AnsweredWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Answered workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("AskedFunctionArn", new AnsweredFunctions.AskedFunction(workflow));
    functions.put("PlacedFunctionArn", new AnsweredFunctions.PlacedFunction(workflow));
    functions.put("TakenFunctionArn", new AnsweredFunctions.TakenFunction(workflow));
    functions.put("DirectFunctionArn", new AnsweredFunctions.DirectFunction(workflow));
    functions.put("ToldFunctionArn", new AnsweredFunctions.ToldFunction(workflow));
    functions.put("SelectedFunctionArn", new AnsweredFunctions.SelectedFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ASKED = "Asked";

    public static final String ASKED_CHOICE = "Asked Choice";

    public static final String PLACED = "Placed";

    public static final String PLACED_CHOICE = "Placed Choice";

    public static final String TAKEN = "Taken";

    public static final String DIRECT = "Direct";

    public static final String TOLD = "Told";

    public static final String SELECTED = "Selected";

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
  public interface Taker<I> {
    void take(I input) throws Exception;
  }
}
