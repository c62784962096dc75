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
 * The workflow {@link Jsonata}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Jsonata")
public final class JsonataWorkflow implements BiFunction<Object, UnaryOperator<String>, String> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Jsonata";

  private final Jsonata workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public JsonataWorkflow() {
    this(JsonataHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public JsonataWorkflow(Jsonata workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private JsonataWorkflow(Jsonata workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = JsonataWorkflow.class.getResourceAsStream("/META-INF/stepmark/Jsonata/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Jsonata/statemachine.json is not on the class path");
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
    return JsonataFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return JsonataFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public String apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(JsonataFunctions.Codecs.json(input));
    return JsonataFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code note}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JsonataWorkflow withNote(Taker<NoteInput> answer, Taker<NoteInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("NoteFunctionArn", new JsonataFunctions.NoteFunction(workflow) {
      @Override
      protected Void handle(NoteInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code charge}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JsonataWorkflow withCharge(Answer<ChargeInput, Jsonata.Payment> answer,
      Answer<ChargeInput, Jsonata.Payment>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ChargeFunctionArn", new JsonataFunctions.ChargeFunction(workflow) {
      @Override
      protected Jsonata.Payment handle(ChargeInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code ask}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JsonataWorkflow withAsk(Answer<AskInput, Jsonata.Payment> answer,
      Answer<AskInput, Jsonata.Payment>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AskFunctionArn", new JsonataFunctions.AskFunction(workflow) {
      @Override
      protected Jsonata.Payment handle(AskInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code typed}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JsonataWorkflow withTyped(Answer<TypedInput, Jsonata.Payment> answer,
      Answer<TypedInput, Jsonata.Payment>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("TypedFunctionArn", new JsonataFunctions.TypedFunction(workflow) {
      @Override
      protected Jsonata.Payment handle(TypedInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Store</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JsonataWorkflow withStore(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Store", JsonataFunctions.Codecs.answerStore(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private JsonataWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new JsonataWorkflow(workflow, copy, answers);
  }

  private JsonataWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new JsonataWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Jsonata workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("NoteFunctionArn", new JsonataFunctions.NoteFunction(workflow));
    functions.put("ChargeFunctionArn", new JsonataFunctions.ChargeFunction(workflow));
    functions.put("AskFunctionArn", new JsonataFunctions.AskFunction(workflow));
    functions.put("TypedFunctionArn", new JsonataFunctions.TypedFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String NOTE = "Note";

    public static final String CHARGE = "Charge";

    public static final String CHARGE_CHOICE = "Charge Choice";

    public static final String ASK = "Ask";

    public static final String COMPARE = "Compare";

    public static final String PAUSE = "Pause";

    public static final String UNTIL = "Until";

    public static final String REST = "Rest";

    public static final String TYPED = "Typed";

    public static final String TYPED_CHOICE = "Typed Choice";

    public static final String SHAPE = "Shape";

    public static final String STORE = "Store";

    public static final String STORE_CHOICE = "Store Choice";

    public static final String DONE = "Done";

    public static final String FAILING = "Failing";

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
