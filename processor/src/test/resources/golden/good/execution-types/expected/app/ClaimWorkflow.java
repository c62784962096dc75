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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Claim}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Claim")
public final class ClaimWorkflow implements BiFunction<Claim.Damage, UnaryOperator<String>, Claim.Damage> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Claim";

  private final Claim workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public ClaimWorkflow() {
    this(ClaimHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ClaimWorkflow(Claim workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ClaimWorkflow(Claim workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ClaimWorkflow.class.getResourceAsStream("/META-INF/stepmark/Claim/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Claim/statemachine.json is not on the class path");
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
    return ClaimFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ClaimFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Claim.Damage apply(Claim.Damage input, UnaryOperator<String> execution) {
    String output = execution.apply(ClaimFunctions.Codecs.json(input));
    return ClaimFunctions.Codecs.read(output, Claim.Damage.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code examine}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ClaimWorkflow withExamine(Taker<Claim.Damage> answer, Taker<Claim.Damage>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ExamineFunctionArn", new ClaimFunctions.ExamineFunction(workflow) {
      @Override
      protected Void handle(Claim.Damage input, Context context) throws Exception {
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
  public final ClaimWorkflow withRefuse(Taker<Claim.Damage> answer, Taker<Claim.Damage>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("RefuseFunctionArn", new ClaimFunctions.RefuseFunction(workflow) {
      @Override
      protected Void handle(Claim.Damage input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ClaimWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ClaimWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Claim workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("ExamineFunctionArn", new ClaimFunctions.ExamineFunction(workflow));
    functions.put("RefuseFunctionArn", new ClaimFunctions.RefuseFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String LARGE = "Large";

    public static final String EXAMINE = "Examine";

    public static final String REFUSE = "Refuse";

    public static final String SETTLED = "Settled";

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
}
