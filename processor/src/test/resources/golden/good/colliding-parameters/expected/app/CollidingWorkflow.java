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

/**
 * The workflow {@link Colliding}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Colliding")
public final class CollidingWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Colliding";

  private final Colliding workflow;

  private final Map<String, RequestStreamHandler> functions;

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
    this(workflow, functionsOf(workflow));
  }

  private CollidingWorkflow(Colliding workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
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
   * A copy in which {@code answer} stands in for {@code workflow}.
   */
  public CollidingWorkflow withWorkflow(Answer<WorkflowInput, Colliding.Names> answer) {
    return answered("WorkflowFunctionArn", new WorkflowFunction(workflow) {
      @Override
      protected Colliding.Names handle(WorkflowInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code answered}.
   */
  public CollidingWorkflow withAnswered(Answer<Colliding.Names, AnsweredOutput> answer) {
    return answered("AnsweredFunctionArn", new AnsweredFunction(workflow) {
      @Override
      protected AnsweredOutput handle(Colliding.Names input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code functions}.
   */
  public CollidingWorkflow withFunctions(Answer<Colliding.Bean, Colliding.Case> answer) {
    return answered("FunctionsFunctionArn", new FunctionsFunction(workflow) {
      @Override
      protected Colliding.Case handle(Colliding.Bean input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code read}.
   */
  public CollidingWorkflow withRead(Answer<ReadInput, String> answer) {
    return answered("ReadFunctionArn", new ReadFunction(workflow) {
      @Override
      protected String handle(ReadInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code write}.
   */
  public CollidingWorkflow withWrite(Answer<WriteInput, String> answer) {
    return answered("WriteFunctionArn", new WriteFunction(workflow) {
      @Override
      protected String handle(WriteInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code handle}.
   */
  public CollidingWorkflow withHandle(Answer<HandleInput, String> answer) {
    return answered("HandleFunctionArn", new HandleFunction(workflow) {
      @Override
      protected String handle(HandleInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code shared_}.
   */
  public CollidingWorkflow withShared(Action answer) {
    return answered("SharedFunctionArn", new SharedFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code definition}.
   */
  public CollidingWorkflow withDefinition(Action answer) {
    return answered("DefinitionFunctionArn", new DefinitionFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code states}.
   */
  public CollidingWorkflow withStates(Action answer) {
    return answered("StatesFunctionArn", new StatesFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code copy}.
   */
  public CollidingWorkflow withCopy(Action answer) {
    return answered("CopyFunctionArn", new CopyFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  private CollidingWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new CollidingWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Colliding workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("WorkflowFunctionArn", new WorkflowFunction(workflow));
    functions.put("AnsweredFunctionArn", new AnsweredFunction(workflow));
    functions.put("FunctionsFunctionArn", new FunctionsFunction(workflow));
    functions.put("ReadFunctionArn", new ReadFunction(workflow));
    functions.put("WriteFunctionArn", new WriteFunction(workflow));
    functions.put("HandleFunctionArn", new HandleFunction(workflow));
    functions.put("SharedFunctionArn", new SharedFunction(workflow));
    functions.put("DefinitionFunctionArn", new DefinitionFunction(workflow));
    functions.put("StatesFunctionArn", new StatesFunction(workflow));
    functions.put("CopyFunctionArn", new CopyFunction(workflow));
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
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }

  /**
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
