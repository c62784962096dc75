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
 * The workflow {@link Expressions}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Expressions")
public final class JExpressionsWorkflow implements BiFunction<Expressions.Order, UnaryOperator<String>, List<Expressions.Quote>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Expressions";

  private final Expressions workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public JExpressionsWorkflow() {
    this(JExpressionsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public JExpressionsWorkflow(Expressions workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private JExpressionsWorkflow(Expressions workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = JExpressionsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Expressions/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Expressions/statemachine.json is not on the class path");
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
    return JExpressionsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return JExpressionsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<Expressions.Quote> apply(Expressions.Order input, UnaryOperator<String> execution) {
    String output = execution.apply(JExpressionsFunctions.Codecs.json(input));
    return JExpressionsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code rebate}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JExpressionsWorkflow withRebate(Taker<JRebateInput> answer,
      Taker<JRebateInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JRebateFunctionArn", new JExpressionsFunctions.JRebateFunction(workflow) {
      @Override
      protected Void handle(JRebateInput input, Context context) throws Exception {
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
  public final JExpressionsWorkflow withTold(Taker<JToldInput> answer, Taker<JToldInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JToldFunctionArn", new JExpressionsFunctions.JToldFunction(workflow) {
      @Override
      protected Void handle(JToldInput input, Context context) throws Exception {
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
  public final JExpressionsWorkflow withSend(Taker<JSendInput> answer, Taker<JSendInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JSendFunctionArn", new JExpressionsFunctions.JSendFunction(workflow) {
      @Override
      protected Void handle(JSendInput input, Context context) throws Exception {
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
  public final JExpressionsWorkflow withNoted(Taker<JNotedInput> answer,
      Taker<JNotedInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JNotedFunctionArn", new JExpressionsFunctions.JNotedFunction(workflow) {
      @Override
      protected Void handle(JNotedInput input, Context context) throws Exception {
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
  public final JExpressionsWorkflow withRefuse(Taker<JRefuseInput> answer,
      Taker<JRefuseInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JRefuseFunctionArn", new JExpressionsFunctions.JRefuseFunction(workflow) {
      @Override
      protected Void handle(JRefuseInput input, Context context) throws Exception {
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
  public final JExpressionsWorkflow withApprove(Taker<JApproveInput> answer,
      Taker<JApproveInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JApproveFunctionArn", new JExpressionsFunctions.JApproveFunction(workflow) {
      @Override
      protected Void handle(JApproveInput input, Context context) throws Exception {
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
  public final JExpressionsWorkflow withQuote(Answer<Object, Expressions.Quote> answer,
      Answer<Object, Expressions.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Quote", JExpressionsFunctions.Codecs.answerQuote(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Ask</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JExpressionsWorkflow withAsk(Answer<Object, Expressions.Verdict> answer,
      Answer<Object, Expressions.Verdict>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Ask", JExpressionsFunctions.Codecs.answerAsk(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Approve</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JExpressionsWorkflow withApproveAnswer(
      Answer<JApproveInput, Expressions.Verdict> answer,
      Answer<JApproveInput, Expressions.Verdict>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Approve", JExpressionsFunctions.Codecs.answerApproveAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Each</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JExpressionsWorkflow withEach(Answer<Object, List<Expressions.Quote>> answer,
      Answer<Object, List<Expressions.Quote>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Each", JExpressionsFunctions.Codecs.answerEach(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>All</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JExpressionsWorkflow withAll(Answer<List<Object>, List<Expressions.Quote>> answer,
      Answer<List<Object>, List<Expressions.Quote>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("All", JExpressionsFunctions.Codecs.answerAll(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private JExpressionsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new JExpressionsWorkflow(workflow, copy, answers);
  }

  private JExpressionsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new JExpressionsWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Expressions workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("JRebateFunctionArn", new JExpressionsFunctions.JRebateFunction(workflow));
    functions.put("JToldFunctionArn", new JExpressionsFunctions.JToldFunction(workflow));
    functions.put("JSendFunctionArn", new JExpressionsFunctions.JSendFunction(workflow));
    functions.put("JNotedFunctionArn", new JExpressionsFunctions.JNotedFunction(workflow));
    functions.put("JRefuseFunctionArn", new JExpressionsFunctions.JRefuseFunction(workflow));
    functions.put("JApproveFunctionArn", new JExpressionsFunctions.JApproveFunction(workflow));
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
