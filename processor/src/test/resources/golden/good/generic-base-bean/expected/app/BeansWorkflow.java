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
 * The workflow {@link Beans}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Beans")
public final class BeansWorkflow implements BiFunction<Beans.Child, UnaryOperator<String>, Beans.Child> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Beans";

  private final Beans workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public BeansWorkflow() {
    this(BeansHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public BeansWorkflow(Beans workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private BeansWorkflow(Beans workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = BeansWorkflow.class.getResourceAsStream("/META-INF/stepmark/Beans/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Beans/statemachine.json is not on the class path");
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
    return BeansFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return BeansFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Beans.Child apply(Beans.Child input, UnaryOperator<String> execution) {
    String output = execution.apply(BeansFunctions.Codecs.json(input));
    return BeansFunctions.Codecs.read(output, Beans.Child.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code first}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BeansWorkflow withFirst(Answer<Beans.Child, Beans.Child> answer,
      Answer<Beans.Child, Beans.Child>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FirstFunctionArn", new BeansFunctions.FirstFunction(workflow) {
      @Override
      protected Beans.Child handle(Beans.Child input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code second}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public BeansWorkflow withSecond(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SecondFunctionArn", new BeansFunctions.SecondFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private BeansWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new BeansWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Beans workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FirstFunctionArn", new BeansFunctions.FirstFunction(workflow));
    functions.put("SecondFunctionArn", new BeansFunctions.SecondFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIRST = "First";

    public static final String FIRST_CHOICE = "First Choice";

    public static final String SECOND = "Second";

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
  public interface Action {
    void run() throws Exception;
  }
}
