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
 * The workflow {@link Colliding}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Colliding")
public final class CollidingWorkflow implements BiFunction<CollidingInput, UnaryOperator<String>, String> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Colliding";

  private final Colliding workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public CollidingWorkflow() {
    this(CollidingHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public CollidingWorkflow(Colliding workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private CollidingWorkflow(Colliding workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = CollidingWorkflow.class.getResourceAsStream("/META-INF/stepmark/Colliding/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Colliding/statemachine.json is not on the class path");
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
    return CollidingFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return CollidingFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public String apply(CollidingInput input, UnaryOperator<String> execution) {
    String output = execution.apply(CollidingFunctions.Codecs.json(input));
    return CollidingFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code workflow}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollidingWorkflow withWorkflow(Answer<WorkflowInput, Colliding.Names> answer,
      Answer<WorkflowInput, Colliding.Names>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WorkflowFunctionArn", new CollidingFunctions.WorkflowFunction(workflow) {
      @Override
      protected Colliding.Names handle(WorkflowInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code answered}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollidingWorkflow withAnswered(Answer<Colliding.Names, AnsweredOutput> answer,
      Answer<Colliding.Names, AnsweredOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AnsweredFunctionArn", new CollidingFunctions.AnsweredFunction(workflow) {
      @Override
      protected AnsweredOutput handle(Colliding.Names input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code functions}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollidingWorkflow withFunctions(Answer<Colliding.Bean, Colliding.Case> answer,
      Answer<Colliding.Bean, Colliding.Case>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FunctionsFunctionArn", new CollidingFunctions.FunctionsFunction(workflow) {
      @Override
      protected Colliding.Case handle(Colliding.Bean input, Context context) throws Exception {
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
  public final CollidingWorkflow withRead(Answer<ReadInput, String> answer,
      Answer<ReadInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ReadFunctionArn", new CollidingFunctions.ReadFunction(workflow) {
      @Override
      protected String handle(ReadInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code write}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollidingWorkflow withWrite(Answer<WriteInput, String> answer,
      Answer<WriteInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WriteFunctionArn", new CollidingFunctions.WriteFunction(workflow) {
      @Override
      protected String handle(WriteInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code handle}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CollidingWorkflow withHandle(Answer<HandleInput, String> answer,
      Answer<HandleInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("HandleFunctionArn", new CollidingFunctions.HandleFunction(workflow) {
      @Override
      protected String handle(HandleInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code shared_}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public CollidingWorkflow withShared(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SharedFunctionArn", new CollidingFunctions.SharedFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code definition}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public CollidingWorkflow withDefinition(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("DefinitionFunctionArn", new CollidingFunctions.DefinitionFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code states}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public CollidingWorkflow withStates(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("StatesFunctionArn", new CollidingFunctions.StatesFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code copy}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public CollidingWorkflow withCopy(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("CopyFunctionArn", new CollidingFunctions.CopyFunction(workflow) {
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

  private CollidingWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new CollidingWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Colliding workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("WorkflowFunctionArn", new CollidingFunctions.WorkflowFunction(workflow));
    functions.put("AnsweredFunctionArn", new CollidingFunctions.AnsweredFunction(workflow));
    functions.put("FunctionsFunctionArn", new CollidingFunctions.FunctionsFunction(workflow));
    functions.put("ReadFunctionArn", new CollidingFunctions.ReadFunction(workflow));
    functions.put("WriteFunctionArn", new CollidingFunctions.WriteFunction(workflow));
    functions.put("HandleFunctionArn", new CollidingFunctions.HandleFunction(workflow));
    functions.put("SharedFunctionArn", new CollidingFunctions.SharedFunction(workflow));
    functions.put("DefinitionFunctionArn", new CollidingFunctions.DefinitionFunction(workflow));
    functions.put("StatesFunctionArn", new CollidingFunctions.StatesFunction(workflow));
    functions.put("CopyFunctionArn", new CollidingFunctions.CopyFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String WORKFLOW = "Workflow";

    public static final String ANSWERED = "Answered";

    public static final String FUNCTIONS = "Functions";

    public static final String READ = "Read";

    public static final String WRITE = "Write";

    public static final String HANDLE = "Handle";

    public static final String SHARED = "Shared";

    public static final String DEFINITION = "Definition";

    public static final String STATES = "All States";

    public static final String COPY = "Copy";

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
