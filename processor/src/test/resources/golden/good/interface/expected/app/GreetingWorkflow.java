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
 * The workflow {@link Greeting}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Greeting")
public final class GreetingWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Greeting";

  private final Greeting workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public GreetingWorkflow() {
    this(GreetingHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public GreetingWorkflow(Greeting workflow) {
    this(workflow, functionsOf(workflow));
  }

  private GreetingWorkflow(Greeting workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = GreetingWorkflow.class.getResourceAsStream("/META-INF/stepmark/Greeting/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Greeting/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code greet}.
   */
  public GreetingWorkflow withGreet(Answer<GreetInput, String> answer) {
    return answered("GreetFunctionArn", new GreetFunction(workflow) {
      @Override
      protected String handle(GreetInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private GreetingWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new GreetingWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Greeting workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("GreetFunctionArn", new GreetFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String GREET = "Greet";

    public static final String PAUSE = "Pause";

    public static final String DONE = "Done";

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
}
