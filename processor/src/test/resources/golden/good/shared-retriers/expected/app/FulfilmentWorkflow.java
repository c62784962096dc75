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
    this(workflow, functionsOf(workflow));
  }

  private FulfilmentWorkflow(Fulfilment workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
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
   * A copy in which {@code answer} stands in for {@code reserve}.
   */
  public FulfilmentWorkflow withReserve(Action answer) {
    return answered("ReserveFunctionArn", new ReserveFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code charge}.
   */
  public FulfilmentWorkflow withCharge(Action answer) {
    return answered("ChargeFunctionArn", new ChargeFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code ship}.
   */
  public FulfilmentWorkflow withShip(Action answer) {
    return answered("ShipFunctionArn", new ShipFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code archive}.
   */
  public FulfilmentWorkflow withArchive(Action answer) {
    return answered("ArchiveFunctionArn", new ArchiveFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  private FulfilmentWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new FulfilmentWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Fulfilment workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("ReserveFunctionArn", new ReserveFunction(workflow));
    functions.put("ChargeFunctionArn", new ChargeFunction(workflow));
    functions.put("ShipFunctionArn", new ShipFunction(workflow));
    functions.put("ArchiveFunctionArn", new ArchiveFunction(workflow));
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
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
