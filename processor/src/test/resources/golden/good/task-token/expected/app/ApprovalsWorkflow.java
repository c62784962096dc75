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
 * The workflow {@link Approvals}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Approvals")
public final class ApprovalsWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Approvals";

  private final Approvals workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public ApprovalsWorkflow() {
    this(ApprovalsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ApprovalsWorkflow(Approvals workflow) {
    this(workflow, functionsOf(workflow));
  }

  private ApprovalsWorkflow(Approvals workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ApprovalsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Approvals/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Approvals/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code askApproval}.
   */
  public ApprovalsWorkflow withAskApproval(Taker<AskApprovalInput> answer) {
    return answered("AskApprovalFunctionArn", new AskApprovalFunction(workflow) {
      @Override
      protected Void handle(AskApprovalInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code sign}.
   */
  public ApprovalsWorkflow withSign(Taker<SignInput> answer) {
    return answered("SignFunctionArn", new SignFunction(workflow) {
      @Override
      protected Void handle(SignInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code countersign}.
   */
  public ApprovalsWorkflow withCountersign(Taker<CountersignInput> answer) {
    return answered("CountersignFunctionArn", new CountersignFunction(workflow) {
      @Override
      protected Void handle(CountersignInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code archive}.
   */
  public ApprovalsWorkflow withArchive(Taker<ArchiveInput> answer) {
    return answered("ArchiveFunctionArn", new ArchiveFunction(workflow) {
      @Override
      protected Void handle(ArchiveInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code stamp}.
   */
  public ApprovalsWorkflow withStamp(Taker<StampInput> answer) {
    return answered("StampFunctionArn", new StampFunction(workflow) {
      @Override
      protected Void handle(StampInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  private ApprovalsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ApprovalsWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Approvals workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("AskApprovalFunctionArn", new AskApprovalFunction(workflow));
    functions.put("SignFunctionArn", new SignFunction(workflow));
    functions.put("CountersignFunctionArn", new CountersignFunction(workflow));
    functions.put("ArchiveFunctionArn", new ArchiveFunction(workflow));
    functions.put("StampFunctionArn", new StampFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ASK_APPROVAL = "Ask Approval";

    public static final String ASK_APPROVAL_CHOICE = "Ask Approval Choice";

    public static final String SIGN = "Sign";

    public static final String COUNTERSIGN = "Countersign";

    public static final String ARCHIVE = "Archive";

    public static final String STAMP = "Stamp";

    public static final String STOP = "Stop";

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
}
