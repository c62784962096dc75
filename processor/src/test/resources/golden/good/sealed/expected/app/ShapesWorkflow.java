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
 * The workflow {@link Shapes}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Shapes")
public final class ShapesWorkflow implements BiFunction<Object, UnaryOperator<String>, Shapes.Circle> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Shapes";

  private final Shapes workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public ShapesWorkflow() {
    this(ShapesHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ShapesWorkflow(Shapes workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ShapesWorkflow(Shapes workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ShapesWorkflow.class.getResourceAsStream("/META-INF/stepmark/Shapes/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Shapes/statemachine.json is not on the class path");
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
    return ShapesFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ShapesFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Shapes.Circle apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(ShapesFunctions.Codecs.json(input));
    return ShapesFunctions.Codecs.read(output, Shapes.Circle.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code grow}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShapesWorkflow withGrow(Answer<Shapes.Shape, Shapes.Shape> answer,
      Answer<Shapes.Shape, Shapes.Shape>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("GrowFunctionArn", new ShapesFunctions.GrowFunction(workflow) {
      @Override
      protected Shapes.Shape handle(Shapes.Shape input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code judge}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShapesWorkflow withJudge(Answer<Shapes.Shape, Shapes.Answer> answer,
      Answer<Shapes.Shape, Shapes.Answer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JudgeFunctionArn", new ShapesFunctions.JudgeFunction(workflow) {
      @Override
      protected Shapes.Answer handle(Shapes.Shape input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code finish}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShapesWorkflow withFinish(Answer<FinishInput, Shapes.Circle> answer,
      Answer<FinishInput, Shapes.Circle>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FinishFunctionArn", new ShapesFunctions.FinishFunction(workflow) {
      @Override
      protected Shapes.Circle handle(FinishInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ShapesWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ShapesWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Shapes workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("GrowFunctionArn", new ShapesFunctions.GrowFunction(workflow));
    functions.put("JudgeFunctionArn", new ShapesFunctions.JudgeFunction(workflow));
    functions.put("FinishFunctionArn", new ShapesFunctions.FinishFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String GROW = "Grow";

    public static final String JUDGE = "Judge";

    public static final String FINISH = "Finish";

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
