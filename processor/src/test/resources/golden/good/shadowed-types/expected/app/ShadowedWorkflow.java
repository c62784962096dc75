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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Shadowed}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Shadowed")
public final class ShadowedWorkflow implements BiFunction<java.lang.Object, UnaryOperator<java.lang.String>, app.Answer> {
  /**
   * The state machine's name.
   */
  public static final java.lang.String NAME = "Shadowed";

  private final Shadowed workflow;

  private final Map<java.lang.String, RequestStreamHandler> functions;

  private final Map<java.lang.String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public ShadowedWorkflow() {
    this(ShadowedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ShadowedWorkflow(Shadowed workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ShadowedWorkflow(Shadowed workflow, Map<java.lang.String, RequestStreamHandler> functions,
      Map<java.lang.String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static java.lang.String definition() {
    try (InputStream in = ShadowedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Shadowed/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Shadowed/statemachine.json is not on the class path");
      }
      return new java.lang.String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The functions by the placeholders that stand for them in the definition.
   */
  public Map<java.lang.String, RequestStreamHandler> functions() {
    return functions;
  }

  /**
   * What a test has said in the place of services, activities and others, by the states' names.
   */
  public Map<java.lang.String, RequestStreamHandler> answers() {
    return answers;
  }

  /**
   * The JSON text of a payload of this workflow: of a record or a bean that a state takes or gives, of a
   * list of them, or of free JSON.
   */
  public static java.lang.String json(java.lang.Object payload) {
    return ShadowedFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(java.lang.String json, Class<T> type) {
    return ShadowedFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @java.lang.Override
  public app.Answer apply(java.lang.Object input, UnaryOperator<java.lang.String> execution) {
    java.lang.String output = execution.apply(ShadowedFunctions.Codecs.json(input));
    return ShadowedFunctions.Codecs.read(output, app.Answer.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code first}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShadowedWorkflow withFirst(Answer<FirstInput, FirstOutput> answer,
      Answer<FirstInput, FirstOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FirstFunctionArn", new ShadowedFunctions.FirstFunction(workflow) {
      @java.lang.Override
      protected FirstOutput handle(FirstInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code second}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShadowedWorkflow withSecond(Answer<SecondInput, Optional<java.lang.String>> answer,
      Answer<SecondInput, Optional<java.lang.String>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SecondFunctionArn", new ShadowedFunctions.SecondFunction(workflow) {
      @java.lang.Override
      protected Optional<java.lang.String> handle(SecondInput input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code fourth}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShadowedWorkflow withFourth(Answer<Shadowed.Integer, app.Answer> answer,
      Answer<Shadowed.Integer, app.Answer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FourthFunctionArn", new ShadowedFunctions.FourthFunction(workflow) {
      @java.lang.Override
      protected app.Answer handle(Shadowed.Integer input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ShadowedWorkflow answered(java.lang.String placeholder, RequestStreamHandler function) {
    Map<java.lang.String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ShadowedWorkflow(workflow, copy, answers);
  }

  private static Map<java.lang.String, RequestStreamHandler> functionsOf(Shadowed workflow) {
    Map<java.lang.String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FirstFunctionArn", new ShadowedFunctions.FirstFunction(workflow));
    functions.put("SecondFunctionArn", new ShadowedFunctions.SecondFunction(workflow));
    functions.put("FourthFunctionArn", new ShadowedFunctions.FourthFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final java.lang.String FIRST = "First";

    public static final java.lang.String SECOND = "Second";

    public static final java.lang.String THIRD = "Third";

    public static final java.lang.String FOURTH = "Fourth";

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
}
