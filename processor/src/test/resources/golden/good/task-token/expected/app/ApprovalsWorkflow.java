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

  private final Map<String, RequestStreamHandler> answers;

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
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ApprovalsWorkflow(Approvals workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
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
    return ApprovalsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ApprovalsFunctions.Codecs.read(json, type);
  }

  /**
   * A copy in which {@code answer} stands in for {@code askApproval}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withAskApproval(Taker<AskApprovalInput> answer,
      Taker<AskApprovalInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AskApprovalFunctionArn", new ApprovalsFunctions.AskApprovalFunction(workflow) {
      @Override
      protected Void handle(AskApprovalInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code sign}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withSign(Taker<SignInput> answer, Taker<SignInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SignFunctionArn", new ApprovalsFunctions.SignFunction(workflow) {
      @Override
      protected Void handle(SignInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code countersign}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withCountersign(Taker<CountersignInput> answer,
      Taker<CountersignInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("CountersignFunctionArn", new ApprovalsFunctions.CountersignFunction(workflow) {
      @Override
      protected Void handle(CountersignInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code archive}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withArchive(Taker<ArchiveInput> answer,
      Taker<ArchiveInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ArchiveFunctionArn", new ApprovalsFunctions.ArchiveFunction(workflow) {
      @Override
      protected Void handle(ArchiveInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code stamp}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withStamp(Taker<StampInput> answer, Taker<StampInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("StampFunctionArn", new ApprovalsFunctions.StampFunction(workflow) {
      @Override
      protected Void handle(StampInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Ask Approval</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withAskApprovalAnswer(
      Answer<AskApprovalInput, Approvals.Approval> answer,
      Answer<AskApprovalInput, Approvals.Approval>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Ask Approval", ApprovalsFunctions.Codecs.answerAskApprovalAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Sign</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withSignAnswer(Answer<SignInput, Integer> answer,
      Answer<SignInput, Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Sign", ApprovalsFunctions.Codecs.answerSignAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Countersign</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withCountersignAnswer(
      Answer<CountersignInput, Approvals.Approval> answer,
      Answer<CountersignInput, Approvals.Approval>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Countersign", ApprovalsFunctions.Codecs.answerCountersignAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Archive</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withArchiveAnswer(Answer<ArchiveInput, Object> answer,
      Answer<ArchiveInput, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Archive", ApprovalsFunctions.Codecs.answerArchiveAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Stamp</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ApprovalsWorkflow withStampAnswer(Answer<StampInput, Object> answer,
      Answer<StampInput, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Stamp", ApprovalsFunctions.Codecs.answerStampAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ApprovalsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ApprovalsWorkflow(workflow, copy, answers);
  }

  private ApprovalsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new ApprovalsWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Approvals workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("AskApprovalFunctionArn", new ApprovalsFunctions.AskApprovalFunction(workflow));
    functions.put("SignFunctionArn", new ApprovalsFunctions.SignFunction(workflow));
    functions.put("CountersignFunctionArn", new ApprovalsFunctions.CountersignFunction(workflow));
    functions.put("ArchiveFunctionArn", new ApprovalsFunctions.ArchiveFunction(workflow));
    functions.put("StampFunctionArn", new ApprovalsFunctions.StampFunction(workflow));
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
