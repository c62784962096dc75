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
 * The workflow {@link Fields}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Fields")
public final class FieldsWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Fields";

  private final Fields workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public FieldsWorkflow() {
    this(FieldsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public FieldsWorkflow(Fields workflow) {
    this(workflow, functionsOf(workflow));
  }

  private FieldsWorkflow(Fields workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = FieldsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Fields/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Fields/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code one}.
   */
  public FieldsWorkflow withOne(Answer<OneInput, OneOutput> answer) {
    return answered("OneFunctionArn", new OneFunction(workflow) {
      @Override
      protected OneOutput handle(OneInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code two}.
   */
  public FieldsWorkflow withTwo(Answer<OneOutput, String> answer) {
    return answered("TwoFunctionArn", new TwoFunction(workflow) {
      @Override
      protected String handle(OneOutput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code three}.
   */
  public FieldsWorkflow withThree(Answer<ThreeInput, String> answer) {
    return answered("ThreeFunctionArn", new ThreeFunction(workflow) {
      @Override
      protected String handle(ThreeInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private FieldsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new FieldsWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Fields workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("OneFunctionArn", new OneFunction(workflow));
    functions.put("TwoFunctionArn", new TwoFunction(workflow));
    functions.put("ThreeFunctionArn", new ThreeFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ONE = "One";

    public static final String TWO = "Two";

    public static final String THREE = "Three";

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
}
