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
 * The workflow {@link Jsonata}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Jsonata")
public final class JsonataWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Jsonata";

  private final Jsonata workflow;

  private final Map<String, RequestStreamHandler> functions;

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
    this(workflow, functionsOf(workflow));
  }

  private JsonataWorkflow(Jsonata workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
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
   * A copy in which {@code answer} stands in for {@code note}.
   */
  public JsonataWorkflow withNote(Taker<NoteInput> answer) {
    return answered("NoteFunctionArn", new NoteFunction(workflow) {
      @Override
      protected Void handle(NoteInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code charge}.
   */
  public JsonataWorkflow withCharge(Answer<ChargeInput, Jsonata.Payment> answer) {
    return answered("ChargeFunctionArn", new ChargeFunction(workflow) {
      @Override
      protected Jsonata.Payment handle(ChargeInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code ask}.
   */
  public JsonataWorkflow withAsk(Answer<AskInput, Jsonata.Payment> answer) {
    return answered("AskFunctionArn", new AskFunction(workflow) {
      @Override
      protected Jsonata.Payment handle(AskInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code typed}.
   */
  public JsonataWorkflow withTyped(Answer<TypedInput, Jsonata.Payment> answer) {
    return answered("TypedFunctionArn", new TypedFunction(workflow) {
      @Override
      protected Jsonata.Payment handle(TypedInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private JsonataWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new JsonataWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Jsonata workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("NoteFunctionArn", new NoteFunction(workflow));
    functions.put("ChargeFunctionArn", new ChargeFunction(workflow));
    functions.put("AskFunctionArn", new AskFunction(workflow));
    functions.put("TypedFunctionArn", new TypedFunction(workflow));
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
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Taker<I> {
    void take(I input) throws Exception;
  }

  /**
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
