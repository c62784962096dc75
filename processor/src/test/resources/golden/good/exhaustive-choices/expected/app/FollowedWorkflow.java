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
 * The workflow {@link Followed}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Followed")
public final class FollowedWorkflow implements BiFunction<Followed.Order, UnaryOperator<String>, FollowedOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Followed";

  private final Followed workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public FollowedWorkflow() {
    this(FollowedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public FollowedWorkflow(Followed workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private FollowedWorkflow(Followed workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = FollowedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Followed/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Followed/statemachine.json is not on the class path");
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
    return FollowedFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return FollowedFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public FollowedOutput apply(Followed.Order input, UnaryOperator<String> execution) {
    String output = execution.apply(FollowedFunctions.Codecs.json(input));
    return FollowedFunctions.Codecs.read(output, FollowedOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code ask}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final FollowedWorkflow withAsk(Answer<AskInput, Followed.Answer> answer,
      Answer<AskInput, Followed.Answer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AskFunctionArn", new FollowedFunctions.AskFunction(workflow) {
      @Override
      protected Followed.Answer handle(AskInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private FollowedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new FollowedWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Followed workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("AskFunctionArn", new FollowedFunctions.AskFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PAUSE = "Pause";

    public static final String BY_TIER = "By Tier";

    public static final String ASK = "Ask";

    public static final String UNANSWERED = "Unanswered";

    public static final String ANSWERED = "Answered";

    public static final String DONE = "Done";

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
