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
 * The workflow {@link Parcel}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Parcel")
public final class ParcelWorkflow implements BiFunction<ParcelInput, UnaryOperator<String>, ParcelOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Parcel";

  private final Parcel workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public ParcelWorkflow() {
    this(ParcelHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ParcelWorkflow(Parcel workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ParcelWorkflow(Parcel workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ParcelWorkflow.class.getResourceAsStream("/META-INF/stepmark/Parcel/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Parcel/statemachine.json is not on the class path");
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
    return ParcelFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ParcelFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public ParcelOutput apply(ParcelInput input, UnaryOperator<String> execution) {
    String output = execution.apply(ParcelFunctions.Codecs.json(input));
    return ParcelFunctions.Codecs.read(output, ParcelOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code weigh}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ParcelWorkflow withWeigh(Answer<WeighInput, Parcel.Weighed> answer,
      Answer<WeighInput, Parcel.Weighed>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WeighFunctionArn", new ParcelFunctions.WeighFunction(workflow) {
      @Override
      protected Parcel.Weighed handle(WeighInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code ship}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ParcelWorkflow withShip(Answer<Parcel.Weighed, Parcel.Shipment> answer,
      Answer<Parcel.Weighed, Parcel.Shipment>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ShipFunctionArn", new ParcelFunctions.ShipFunction(workflow) {
      @Override
      protected Parcel.Shipment handle(Parcel.Weighed input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code store}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ParcelWorkflow withStore(Answer<StoreInput, Parcel.Stored> answer,
      Answer<StoreInput, Parcel.Stored>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("StoreFunctionArn", new ParcelFunctions.StoreFunction(workflow) {
      @Override
      protected Parcel.Stored handle(StoreInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ParcelWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ParcelWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Parcel workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("WeighFunctionArn", new ParcelFunctions.WeighFunction(workflow));
    functions.put("ShipFunctionArn", new ParcelFunctions.ShipFunction(workflow));
    functions.put("StoreFunctionArn", new ParcelFunctions.StoreFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String WEIGH = "Weigh";

    public static final String WEIGH_CHOICE = "Weigh Choice";

    public static final String SHIP = "Ship";

    public static final String REFUSE = "Refuse";

    public static final String STORE = "Store";

    public static final String STORED = "Stored";

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
