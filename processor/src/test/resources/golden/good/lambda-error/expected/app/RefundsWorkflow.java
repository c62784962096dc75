package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.LambdaError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Refunds}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Refunds")
public final class RefundsWorkflow implements BiFunction<RefundsInput, UnaryOperator<String>, Object> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Refunds";

  private final Refunds workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public RefundsWorkflow() {
    this(RefundsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public RefundsWorkflow(Refunds workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private RefundsWorkflow(Refunds workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = RefundsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Refunds/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Refunds/statemachine.json is not on the class path");
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
    return RefundsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return RefundsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Object apply(RefundsInput input, UnaryOperator<String> execution) {
    String output = execution.apply(RefundsFunctions.Codecs.json(input));
    return RefundsFunctions.Codecs.read(output, Object.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code reserve}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final RefundsWorkflow withReserve(Answer<ReserveInput, String> answer,
      Answer<ReserveInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ReserveFunctionArn", new RefundsFunctions.ReserveFunction(workflow) {
      @Override
      protected String handle(ReserveInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code explain}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final RefundsWorkflow withExplain(Answer<ExplainInput, LambdaError> answer,
      Answer<ExplainInput, LambdaError>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ExplainFunctionArn", new RefundsFunctions.ExplainFunction(workflow) {
      @Override
      protected LambdaError handle(ExplainInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code log}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final RefundsWorkflow withLog(Taker<LogInput> answer, Taker<LogInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("LogFunctionArn", new RefundsFunctions.LogFunction(workflow) {
      @Override
      protected Void handle(LogInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private RefundsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new RefundsWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Refunds workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("ReserveFunctionArn", new RefundsFunctions.ReserveFunction(workflow));
    functions.put("ExplainFunctionArn", new RefundsFunctions.ExplainFunction(workflow));
    functions.put("LogFunctionArn", new RefundsFunctions.LogFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String RESERVE = "Reserve";

    public static final String EXPLAIN = "Explain";

    public static final String LOG = "Log";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Taker<I> {
    void take(I input) throws Exception;
  }
}
