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
 * The workflow {@link Wrap}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Wrap")
public final class WrapWorkflow implements BiFunction<PackInput, UnaryOperator<String>, WrapOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Wrap";

  private final Wrap workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public WrapWorkflow() {
    this(WrapHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public WrapWorkflow(Wrap workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private WrapWorkflow(Wrap workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = WrapWorkflow.class.getResourceAsStream("/META-INF/stepmark/Wrap/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Wrap/statemachine.json is not on the class path");
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
    return WrapFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return WrapFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public WrapOutput apply(PackInput input, UnaryOperator<String> execution) {
    String output = execution.apply(WrapFunctions.Codecs.json(input));
    return WrapFunctions.Codecs.read(output, WrapOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code pack}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WrapWorkflow withPack(Answer<PackInput, PackOutput> answer,
      Answer<PackInput, PackOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PackFunctionArn", new WrapFunctions.PackFunction(workflow) {
      @Override
      protected PackOutput handle(PackInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code wrap}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WrapWorkflow withWrap(Answer<WrapInput, WrapOutput> answer,
      Answer<WrapInput, WrapOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WrapFunctionArn", new WrapFunctions.WrapFunction(workflow) {
      @Override
      protected WrapOutput handle(WrapInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private WrapWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new WrapWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Wrap workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("PackFunctionArn", new WrapFunctions.PackFunction(workflow));
    functions.put("WrapFunctionArn", new WrapFunctions.WrapFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PACK = "Pack";

    public static final String WRAP = "Wrap";

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
