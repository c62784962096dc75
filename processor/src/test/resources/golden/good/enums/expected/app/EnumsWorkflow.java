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
 * The workflow {@link Enums}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Enums")
public final class EnumsWorkflow implements BiFunction<EnumsInput, UnaryOperator<String>, Object> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Enums";

  private final Enums workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public EnumsWorkflow() {
    this(EnumsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public EnumsWorkflow(Enums workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private EnumsWorkflow(Enums workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = EnumsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Enums/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Enums/statemachine.json is not on the class path");
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
    return EnumsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return EnumsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Object apply(EnumsInput input, UnaryOperator<String> execution) {
    String output = execution.apply(EnumsFunctions.Codecs.json(input));
    return EnumsFunctions.Codecs.read(output, Object.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code wash}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final EnumsWorkflow withWash(Answer<WashInput, Enums.Shirt> answer,
      Answer<WashInput, Enums.Shirt>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WashFunctionArn", new EnumsFunctions.WashFunction(workflow) {
      @Override
      protected Enums.Shirt handle(WashInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code keep}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final EnumsWorkflow withKeep(Answer<Enums.Shirt, Enums.Size> answer,
      Answer<Enums.Shirt, Enums.Size>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("KeepFunctionArn", new EnumsFunctions.KeepFunction(workflow) {
      @Override
      protected Enums.Size handle(Enums.Shirt input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private EnumsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new EnumsWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Enums workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("WashFunctionArn", new EnumsFunctions.WashFunction(workflow));
    functions.put("KeepFunctionArn", new EnumsFunctions.KeepFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String WASH = "Wash";

    public static final String WASH_CHOICE = "Wash Choice";

    public static final String KEEP = "Keep";

    public static final String GIVE_AWAY = "Give Away";

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
