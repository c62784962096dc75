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
 * The workflow {@link Fields}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Fields")
public final class FieldsWorkflow implements BiFunction<Object, UnaryOperator<String>, String> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Fields";

  private final Fields workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public FieldsWorkflow() {
    this(FieldsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public FieldsWorkflow(Fields workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private FieldsWorkflow(Fields workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = FieldsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Fields/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Fields/statemachine.json is not on the class path");
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
    return FieldsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return FieldsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public String apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(FieldsFunctions.Codecs.json(input));
    return FieldsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code one}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FieldsWorkflow withOne(Answer<OneInput, OneOutput> answer,
      Answer<OneInput, OneOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OneFunctionArn", new FieldsFunctions.OneFunction(workflow) {
      @Override
      protected OneOutput handle(OneInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code two}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FieldsWorkflow withTwo(Answer<OneOutput, String> answer,
      Answer<OneOutput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("TwoFunctionArn", new FieldsFunctions.TwoFunction(workflow) {
      @Override
      protected String handle(OneOutput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code three}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FieldsWorkflow withThree(Answer<ThreeInput, String> answer,
      Answer<ThreeInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ThreeFunctionArn", new FieldsFunctions.ThreeFunction(workflow) {
      @Override
      protected String handle(ThreeInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private FieldsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new FieldsWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Fields workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("OneFunctionArn", new FieldsFunctions.OneFunction(workflow));
    functions.put("TwoFunctionArn", new FieldsFunctions.TwoFunction(workflow));
    functions.put("ThreeFunctionArn", new FieldsFunctions.ThreeFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ONE = "One";

    public static final String TWO = "Two";

    public static final String THREE = "Three";

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
