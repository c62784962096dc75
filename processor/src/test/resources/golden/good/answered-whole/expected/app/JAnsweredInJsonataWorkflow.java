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
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link AnsweredInJsonata}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.AnsweredInJsonata")
public final class JAnsweredInJsonataWorkflow implements BiFunction<Object, UnaryOperator<String>, JAnsweredInJsonataOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "AnsweredInJsonata";

  private final AnsweredInJsonata workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public JAnsweredInJsonataWorkflow() {
    this(JAnsweredInJsonataHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public JAnsweredInJsonataWorkflow(AnsweredInJsonata workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private JAnsweredInJsonataWorkflow(AnsweredInJsonata workflow,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = JAnsweredInJsonataWorkflow.class.getResourceAsStream("/META-INF/stepmark/AnsweredInJsonata/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/AnsweredInJsonata/statemachine.json is not on the class path");
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
    return JAnsweredInJsonataFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return JAnsweredInJsonataFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public JAnsweredInJsonataOutput apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(JAnsweredInJsonataFunctions.Codecs.json(input));
    return JAnsweredInJsonataFunctions.Codecs.read(output, JAnsweredInJsonataOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code unwrapped}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JAnsweredInJsonataWorkflow withUnwrapped(Callable<AnsweredInJsonata.Quote> answer,
      Callable<AnsweredInJsonata.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JUnwrappedFunctionArn", new JAnsweredInJsonataFunctions.JUnwrappedFunction(workflow) {
      @Override
      protected AnsweredInJsonata.Quote handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code whole}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JAnsweredInJsonataWorkflow withWhole(
      Answer<JWholeInput, AnsweredInJsonata.Quote> answer,
      Answer<JWholeInput, AnsweredInJsonata.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JWholeFunctionArn", new JAnsweredInJsonataFunctions.JWholeFunction(workflow) {
      @Override
      protected AnsweredInJsonata.Quote handle(JWholeInput input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code read}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JAnsweredInJsonataWorkflow withRead(
      Answer<JReadInput, AnsweredInJsonata.Quote> answer,
      Answer<JReadInput, AnsweredInJsonata.Quote>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JReadFunctionArn", new JAnsweredInJsonataFunctions.JReadFunction(workflow) {
      @Override
      protected AnsweredInJsonata.Quote handle(JReadInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code told}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public JAnsweredInJsonataWorkflow withTold(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JToldFunctionArn", new JAnsweredInJsonataFunctions.JToldFunction(workflow) {
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

  private JAnsweredInJsonataWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new JAnsweredInJsonataWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(AnsweredInJsonata workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("JUnwrappedFunctionArn", new JAnsweredInJsonataFunctions.JUnwrappedFunction(workflow));
    functions.put("JWholeFunctionArn", new JAnsweredInJsonataFunctions.JWholeFunction(workflow));
    functions.put("JReadFunctionArn", new JAnsweredInJsonataFunctions.JReadFunction(workflow));
    functions.put("JToldFunctionArn", new JAnsweredInJsonataFunctions.JToldFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String UNWRAPPED = "Unwrapped";

    public static final String WHOLE = "Whole";

    public static final String WHOLE_CHOICE = "Whole Choice";

    public static final String READ = "Read";

    public static final String TOLD = "Told";

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
