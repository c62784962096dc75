package app;

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

/**
 * The workflow {@link Placeholders}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Placeholders")
public final class PlaceholdersWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Placeholders";

  private final Placeholders workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public PlaceholdersWorkflow() {
    this(PlaceholdersHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public PlaceholdersWorkflow(Placeholders workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private PlaceholdersWorkflow(Placeholders workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = PlaceholdersWorkflow.class.getResourceAsStream("/META-INF/stepmark/Placeholders/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Placeholders/statemachine.json is not on the class path");
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
    return PlaceholdersFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return PlaceholdersFunctions.Codecs.read(json, type);
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Price</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PlaceholdersWorkflow withPrice(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Price", PlaceholdersFunctions.Codecs.answerPrice(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Store</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PlaceholdersWorkflow withStore(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Store", PlaceholdersFunctions.Codecs.answerStore(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Tell</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PlaceholdersWorkflow withTell(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Tell", PlaceholdersFunctions.Codecs.answerTell(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private PlaceholdersWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new PlaceholdersWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Placeholders workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PRICE = "Price";

    public static final String DEAR = "Dear";

    public static final String STORE = "Store";

    public static final String TELL = "Tell";

    public static final String FAILED = "Failed";

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
