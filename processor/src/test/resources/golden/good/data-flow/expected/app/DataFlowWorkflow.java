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
 * The workflow {@link DataFlow}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.DataFlow")
public final class DataFlowWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "DataFlow";

  private final DataFlow workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public DataFlowWorkflow() {
    this(DataFlowHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public DataFlowWorkflow(DataFlow workflow) {
    this(workflow, functionsOf(workflow));
  }

  private DataFlowWorkflow(DataFlow workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = DataFlowWorkflow.class.getResourceAsStream("/META-INF/stepmark/DataFlow/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/DataFlow/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code charge}.
   */
  public DataFlowWorkflow withCharge(Answer<DataFlow.Card, DataFlow.Payment> answer) {
    return answered("ChargeFunctionArn", new ChargeFunction(workflow) {
      @Override
      protected DataFlow.Payment handle(DataFlow.Card input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code settle}.
   */
  public DataFlowWorkflow withSettle(Answer<SettleInput, DataFlow.Payment> answer) {
    return answered("SettleFunctionArn", new SettleFunction(workflow) {
      @Override
      protected DataFlow.Payment handle(SettleInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code log}.
   */
  public DataFlowWorkflow withLog(Action answer) {
    return answered("LogFunctionArn", new LogFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  private DataFlowWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new DataFlowWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(DataFlow workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("ChargeFunctionArn", new ChargeFunction(workflow));
    functions.put("SettleFunctionArn", new SettleFunction(workflow));
    functions.put("LogFunctionArn", new LogFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String CHARGE = "Charge";

    public static final String RESERVE = "Reserve";

    public static final String SETTLE = "Settle";

    public static final String SETTLE_CHOICE = "Settle Choice";

    public static final String LOG = "Log";

    public static final String SHAPE = "Shape";

    public static final String PAUSE = "Pause";

    public static final String WHICH = "Which";

    public static final String STORE = "Store";

    public static final String DONE = "Done";

    private States() {
    }
  }

  /**
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }

  /**
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
