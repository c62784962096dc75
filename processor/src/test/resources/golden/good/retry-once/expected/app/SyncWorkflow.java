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
 * The workflow {@link Sync}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Sync")
public final class SyncWorkflow implements BiFunction<Object, UnaryOperator<String>, Map<String, Object>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Sync";

  private final Sync workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public SyncWorkflow() {
    this(SyncHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public SyncWorkflow(Sync workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private SyncWorkflow(Sync workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = SyncWorkflow.class.getResourceAsStream("/META-INF/stepmark/Sync/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Sync/statemachine.json is not on the class path");
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
    return SyncFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return SyncFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Map<String, Object> apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(SyncFunctions.Codecs.json(input));
    return SyncFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code sync}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public SyncWorkflow withSync(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SyncFunctionArn", new SyncFunctions.SyncFunction(workflow) {
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

  private SyncWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new SyncWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Sync workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("SyncFunctionArn", new SyncFunctions.SyncFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String SYNC = "Sync";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
