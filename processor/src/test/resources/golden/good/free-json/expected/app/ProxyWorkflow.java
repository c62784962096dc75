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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Proxy}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Proxy")
public final class ProxyWorkflow implements BiFunction<ProxyInput, UnaryOperator<String>, List<Object>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Proxy";

  private final Proxy workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public ProxyWorkflow() {
    this(ProxyHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ProxyWorkflow(Proxy workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ProxyWorkflow(Proxy workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ProxyWorkflow.class.getResourceAsStream("/META-INF/stepmark/Proxy/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Proxy/statemachine.json is not on the class path");
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
    return ProxyFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ProxyFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<Object> apply(ProxyInput input, UnaryOperator<String> execution) {
    String output = execution.apply(ProxyFunctions.Codecs.json(input));
    return ProxyFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code wrap}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ProxyWorkflow withWrap(Answer<WrapInput, Proxy.Envelope> answer,
      Answer<WrapInput, Proxy.Envelope>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WrapFunctionArn", new ProxyFunctions.WrapFunction(workflow) {
      @Override
      protected Proxy.Envelope handle(WrapInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code open}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ProxyWorkflow withOpen(Answer<Proxy.Envelope, Object> answer,
      Answer<Proxy.Envelope, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OpenFunctionArn", new ProxyFunctions.OpenFunction(workflow) {
      @Override
      protected Object handle(Proxy.Envelope input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code all}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ProxyWorkflow withAll(Answer<Object, List<Object>> answer,
      Answer<Object, List<Object>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AllFunctionArn", new ProxyFunctions.AllFunction(workflow) {
      @Override
      protected List<Object> handle(Object input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ProxyWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ProxyWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Proxy workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("WrapFunctionArn", new ProxyFunctions.WrapFunction(workflow));
    functions.put("OpenFunctionArn", new ProxyFunctions.OpenFunction(workflow));
    functions.put("AllFunctionArn", new ProxyFunctions.AllFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String WRAP = "Wrap";

    public static final String OPEN = "Open";

    public static final String ALL = "All";

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
