package callcenter;

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
 * The workflow {@link CallCenter}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("callcenter.CallCenter")
public final class CallCenterWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "CallCenter";

  private final CallCenter workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public CallCenterWorkflow() {
    this(CallCenterHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public CallCenterWorkflow(CallCenter workflow) {
    this(workflow, functionsOf(workflow));
  }

  private CallCenterWorkflow(CallCenter workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = CallCenterWorkflow.class.getResourceAsStream("/META-INF/stepmark/CallCenter/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/CallCenter/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code openCase}.
   */
  public CallCenterWorkflow withOpenCase(Answer<OpenCaseInput, OpenCaseOutput> answer) {
    return answered("OpenCaseFunctionArn", new OpenCaseFunction(workflow) {
      @Override
      protected OpenCaseOutput handle(OpenCaseInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code workOnCase}.
   */
  public CallCenterWorkflow withWorkOnCase(Answer<WorkOnCaseInput, WorkOnCaseOutput> answer) {
    return answered("WorkOnCaseFunctionArn", new WorkOnCaseFunction(workflow) {
      @Override
      protected WorkOnCaseOutput handle(WorkOnCaseInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code closeCase}.
   */
  public CallCenterWorkflow withCloseCase(Answer<WorkOnCaseOutput, WorkOnCaseOutput> answer) {
    return answered("CloseCaseFunctionArn", new CloseCaseFunction(workflow) {
      @Override
      protected WorkOnCaseOutput handle(WorkOnCaseOutput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code escalateCase}.
   */
  public CallCenterWorkflow withEscalateCase(Answer<WorkOnCaseOutput, WorkOnCaseOutput> answer) {
    return answered("EscalateCaseFunctionArn", new EscalateCaseFunction(workflow) {
      @Override
      protected WorkOnCaseOutput handle(WorkOnCaseOutput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private CallCenterWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new CallCenterWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(CallCenter workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("OpenCaseFunctionArn", new OpenCaseFunction(workflow));
    functions.put("WorkOnCaseFunctionArn", new WorkOnCaseFunction(workflow));
    functions.put("CloseCaseFunctionArn", new CloseCaseFunction(workflow));
    functions.put("EscalateCaseFunctionArn", new EscalateCaseFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String OPEN_CASE = "Open Case";

    public static final String WORK_ON_CASE = "Work on Case";

    public static final String WORK_ON_CASE_CHOICE = "Is Case Resolved";

    public static final String CLOSE_CASE = "Close Case";

    public static final String ESCALATE_CASE = "Escalate Case";

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
