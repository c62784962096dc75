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
 * The workflow {@link InvokedInJsonata}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.InvokedInJsonata")
public final class JInvokedInJsonataWorkflow implements BiFunction<JInvokedInJsonataInput, UnaryOperator<String>, InvokedInJsonata.Answer> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "InvokedInJsonata";

  private final InvokedInJsonata workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public JInvokedInJsonataWorkflow() {
    this(JInvokedInJsonataHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public JInvokedInJsonataWorkflow(InvokedInJsonata workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private JInvokedInJsonataWorkflow(InvokedInJsonata workflow,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = JInvokedInJsonataWorkflow.class.getResourceAsStream("/META-INF/stepmark/InvokedInJsonata/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/InvokedInJsonata/statemachine.json is not on the class path");
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
    return JInvokedInJsonataFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return JInvokedInJsonataFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public InvokedInJsonata.Answer apply(JInvokedInJsonataInput input,
      UnaryOperator<String> execution) {
    String output = execution.apply(JInvokedInJsonataFunctions.Codecs.json(input));
    return JInvokedInJsonataFunctions.Codecs.read(output, InvokedInJsonata.Answer.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code unwrapped}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JInvokedInJsonataWorkflow withUnwrapped(
      Answer<JUnwrappedInput, InvokedInJsonata.Answer> answer,
      Answer<JUnwrappedInput, InvokedInJsonata.Answer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JUnwrappedFunctionArn", new JInvokedInJsonataFunctions.JUnwrappedFunction(workflow) {
      @Override
      protected InvokedInJsonata.Answer handle(JUnwrappedInput input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code written}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JInvokedInJsonataWorkflow withWritten(
      Answer<JWrittenInput, InvokedInJsonata.Answer> answer,
      Answer<JWrittenInput, InvokedInJsonata.Answer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JWrittenFunctionArn", new JInvokedInJsonataFunctions.JWrittenFunction(workflow) {
      @Override
      protected InvokedInJsonata.Answer handle(JWrittenInput input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code kept}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public JInvokedInJsonataWorkflow withKept(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JKeptFunctionArn", new JInvokedInJsonataFunctions.JKeptFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code token}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JInvokedInJsonataWorkflow withToken(Taker<JTokenInput> answer,
      Taker<JTokenInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JTokenFunctionArn", new JInvokedInJsonataFunctions.JTokenFunction(workflow) {
      @Override
      protected Void handle(JTokenInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Token</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final JInvokedInJsonataWorkflow withTokenAnswer(
      Answer<JTokenInput, InvokedInJsonata.Answer> answer,
      Answer<JTokenInput, InvokedInJsonata.Answer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Token", JInvokedInJsonataFunctions.Codecs.answerTokenAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private JInvokedInJsonataWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new JInvokedInJsonataWorkflow(workflow, copy, answers);
  }

  private JInvokedInJsonataWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new JInvokedInJsonataWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(InvokedInJsonata workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("JUnwrappedFunctionArn", new JInvokedInJsonataFunctions.JUnwrappedFunction(workflow));
    functions.put("JWrittenFunctionArn", new JInvokedInJsonataFunctions.JWrittenFunction(workflow));
    functions.put("JKeptFunctionArn", new JInvokedInJsonataFunctions.JKeptFunction(workflow));
    functions.put("JTokenFunctionArn", new JInvokedInJsonataFunctions.JTokenFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String UNWRAPPED = "Unwrapped";

    public static final String WRITTEN = "Written";

    public static final String KEPT = "Kept";

    public static final String RAW = "Raw";

    public static final String TOKEN = "Token";

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

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Taker<I> {
    void take(I input) throws Exception;
  }
}
