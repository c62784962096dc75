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
 * The workflow {@link Fulfilment}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Fulfilment")
public final class FulfilmentWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Fulfilment";

  private final Fulfilment workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public FulfilmentWorkflow() {
    this(FulfilmentHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public FulfilmentWorkflow(Fulfilment workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private FulfilmentWorkflow(Fulfilment workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = FulfilmentWorkflow.class.getResourceAsStream("/META-INF/stepmark/Fulfilment/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Fulfilment/statemachine.json is not on the class path");
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
    return FulfilmentFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return FulfilmentFunctions.Codecs.read(json, type);
  }

  /**
   * A copy in which {@code answer} stands in for {@code reserve}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public FulfilmentWorkflow withReserve(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ReserveFunctionArn", new FulfilmentFunctions.ReserveFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code charge}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public FulfilmentWorkflow withCharge(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ChargeFunctionArn", new FulfilmentFunctions.ChargeFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code ship}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public FulfilmentWorkflow withShip(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ShipFunctionArn", new FulfilmentFunctions.ShipFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code archive}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public FulfilmentWorkflow withArchive(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ArchiveFunctionArn", new FulfilmentFunctions.ArchiveFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Announce</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FulfilmentWorkflow withAnnounce(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Announce", FulfilmentFunctions.Codecs.answerAnnounce(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Count</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FulfilmentWorkflow withCount(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Count", FulfilmentFunctions.Codecs.answerCount(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Refund</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FulfilmentWorkflow withRefund(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Refund", FulfilmentFunctions.Codecs.answerRefund(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private FulfilmentWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new FulfilmentWorkflow(workflow, copy, answers);
  }

  private FulfilmentWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new FulfilmentWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Fulfilment workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("ReserveFunctionArn", new FulfilmentFunctions.ReserveFunction(workflow));
    functions.put("ChargeFunctionArn", new FulfilmentFunctions.ChargeFunction(workflow));
    functions.put("ShipFunctionArn", new FulfilmentFunctions.ShipFunction(workflow));
    functions.put("ArchiveFunctionArn", new FulfilmentFunctions.ArchiveFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String RESERVE = "Reserve";

    public static final String CHARGE = "Charge";

    public static final String SHIP = "Ship";

    public static final String ARCHIVE = "Archive";

    public static final String ANNOUNCE = "Announce";

    public static final String COUNT = "Count";

    public static final String PAUSE = "Pause";

    public static final String DONE = "Done";

    public static final String REFUND = "Refund";

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
