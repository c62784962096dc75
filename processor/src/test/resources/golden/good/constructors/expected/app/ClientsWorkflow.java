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
 * The workflow {@link Clients}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Clients")
public final class ClientsWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Clients";

  private final Clients workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public ClientsWorkflow() {
    this(ClientsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ClientsWorkflow(Clients workflow) {
    this(workflow, functionsOf(workflow));
  }

  private ClientsWorkflow(Clients workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ClientsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Clients/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Clients/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code call}.
   */
  public ClientsWorkflow withCall(Answer<CallInput, String> answer) {
    return answered("CallFunctionArn", new CallFunction(workflow) {
      @Override
      protected String handle(CallInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private ClientsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ClientsWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Clients workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("CallFunctionArn", new CallFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String CALL = "Call";

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
