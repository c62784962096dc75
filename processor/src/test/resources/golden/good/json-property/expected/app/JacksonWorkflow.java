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
 * The workflow {@link Jackson}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Jackson")
public final class JacksonWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Jackson";

  private final Jackson workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public JacksonWorkflow() {
    this(JacksonHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public JacksonWorkflow(Jackson workflow) {
    this(workflow, functionsOf(workflow));
  }

  private JacksonWorkflow(Jackson workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = JacksonWorkflow.class.getResourceAsStream("/META-INF/stepmark/Jackson/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Jackson/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code take}.
   */
  public JacksonWorkflow withTake(Answer<Jackson.Order, Jackson.Bean> answer) {
    return answered("TakeFunctionArn", new TakeFunction(workflow) {
      @Override
      protected Jackson.Bean handle(Jackson.Order input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private JacksonWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new JacksonWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Jackson workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("TakeFunctionArn", new TakeFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String TAKE = "Take";

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
