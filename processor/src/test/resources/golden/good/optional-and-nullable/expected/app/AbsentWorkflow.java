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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Absent}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Absent")
public final class AbsentWorkflow implements BiFunction<AbsentInput, UnaryOperator<String>, Optional<String>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Absent";

  private final Absent workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public AbsentWorkflow() {
    this(AbsentHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public AbsentWorkflow(Absent workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private AbsentWorkflow(Absent workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = AbsentWorkflow.class.getResourceAsStream("/META-INF/stepmark/Absent/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Absent/statemachine.json is not on the class path");
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
    return AbsentFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return AbsentFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Optional<String> apply(AbsentInput input, UnaryOperator<String> execution) {
    String output = execution.apply(AbsentFunctions.Codecs.json(input));
    return AbsentFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code find}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final AbsentWorkflow withFind(Answer<FindInput, Absent.Person> answer,
      Answer<FindInput, Absent.Person>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FindFunctionArn", new AbsentFunctions.FindFunction(workflow) {
      @Override
      protected Absent.Person handle(FindInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code look}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final AbsentWorkflow withLook(Answer<Absent.Person, Optional<Absent.Person>> answer,
      Answer<Absent.Person, Optional<Absent.Person>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("LookFunctionArn", new AbsentFunctions.LookFunction(workflow) {
      @Override
      protected Optional<Absent.Person> handle(Absent.Person input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code maybe}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final AbsentWorkflow withMaybe(Answer<Optional<Absent.Person>, Optional<String>> answer,
      Answer<Optional<Absent.Person>, Optional<String>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("MaybeFunctionArn", new AbsentFunctions.MaybeFunction(workflow) {
      @Override
      protected Optional<String> handle(Optional<Absent.Person> input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private AbsentWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new AbsentWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Absent workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FindFunctionArn", new AbsentFunctions.FindFunction(workflow));
    functions.put("LookFunctionArn", new AbsentFunctions.LookFunction(workflow));
    functions.put("MaybeFunctionArn", new AbsentFunctions.MaybeFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIND = "Find";

    public static final String FIND_CHOICE = "Find Choice";

    public static final String LOOK = "Look";

    public static final String MAYBE = "Maybe";

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
