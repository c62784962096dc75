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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Paths}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Paths")
public final class PathsWorkflow implements BiFunction<Paths.Order, UnaryOperator<String>, List<Paths.Quote>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Paths";

  private final Paths workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public PathsWorkflow() {
    this(PathsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public PathsWorkflow(Paths workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private PathsWorkflow(Paths workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = PathsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Paths/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Paths/statemachine.json is not on the class path");
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
    return PathsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return PathsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<Paths.Quote> apply(Paths.Order input, UnaryOperator<String> execution) {
    String output = execution.apply(PathsFunctions.Codecs.json(input));
    return PathsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code rebate}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withRebate(Taker<RebateInput> answer, Taker<RebateInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("RebateFunctionArn", new PathsFunctions.RebateFunction(workflow) {
      @Override
      protected Void handle(RebateInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code told}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withTold(Taker<ToldInput> answer, Taker<ToldInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ToldFunctionArn", new PathsFunctions.ToldFunction(workflow) {
      @Override
      protected Void handle(ToldInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code send}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withSend(Taker<SendInput> answer, Taker<SendInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SendFunctionArn", new PathsFunctions.SendFunction(workflow) {
      @Override
      protected Void handle(SendInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code noted}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withNoted(Taker<NotedInput> answer, Taker<NotedInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("NotedFunctionArn", new PathsFunctions.NotedFunction(workflow) {
      @Override
      protected Void handle(NotedInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code refuse}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withRefuse(Taker<RefuseInput> answer, Taker<RefuseInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("RefuseFunctionArn", new PathsFunctions.RefuseFunction(workflow) {
      @Override
      protected Void handle(RefuseInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code approve}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withApprove(Taker<ApproveInput> answer, Taker<ApproveInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ApproveFunctionArn", new PathsFunctions.ApproveFunction(workflow) {
      @Override
      protected Void handle(ApproveInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Quote</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withQuote(Answer<Object, Paths.Quote> answer,
      Answer<Object, Paths.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Quote", PathsFunctions.Codecs.answerQuote(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Ask</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withAsk(Answer<Object, Paths.Verdict> answer,
      Answer<Object, Paths.Verdict>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Ask", PathsFunctions.Codecs.answerAsk(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Approve</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withApproveAnswer(Answer<ApproveInput, Paths.Verdict> answer,
      Answer<ApproveInput, Paths.Verdict>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Approve", PathsFunctions.Codecs.answerApproveAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Each</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withEach(Answer<Object, List<Paths.Quote>> answer,
      Answer<Object, List<Paths.Quote>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Each", PathsFunctions.Codecs.answerEach(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>All</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withAll(Answer<List<Object>, List<Paths.Quote>> answer,
      Answer<List<Object>, List<Paths.Quote>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("All", PathsFunctions.Codecs.answerAll(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private PathsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new PathsWorkflow(workflow, copy, answers);
  }

  private PathsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new PathsWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Paths workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("RebateFunctionArn", new PathsFunctions.RebateFunction(workflow));
    functions.put("ToldFunctionArn", new PathsFunctions.ToldFunction(workflow));
    functions.put("SendFunctionArn", new PathsFunctions.SendFunction(workflow));
    functions.put("NotedFunctionArn", new PathsFunctions.NotedFunction(workflow));
    functions.put("RefuseFunctionArn", new PathsFunctions.RefuseFunction(workflow));
    functions.put("ApproveFunctionArn", new PathsFunctions.ApproveFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String COUPON = "Coupon";

    public static final String REBATE = "Rebate";

    public static final String TOLD = "Told";

    public static final String WHERE = "Where";

    public static final String SEND = "Send";

    public static final String QUOTE = "Quote";

    public static final String FIRM = "Firm";

    public static final String NOTE = "Note";

    public static final String NOTED = "Noted";

    public static final String ASK = "Ask";

    public static final String JUDGED = "Judged";

    public static final String REFUSE = "Refuse";

    public static final String APPROVE = "Approve";

    public static final String APPROVED = "Approved";

    public static final String EACH = "Each";

    public static final String ALL = "All";

    public static final String FIRST = "First";

    public static final String DONE = "Done";

    public static final String PERHAPS = "Perhaps";

    public static final String GIVEN = "Given";

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
