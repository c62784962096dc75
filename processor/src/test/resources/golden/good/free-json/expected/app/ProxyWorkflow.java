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

/**
 * The workflow {@link Proxy}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Proxy")
public final class ProxyWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Proxy";

  private final Proxy workflow;

  private final Map<String, RequestStreamHandler> functions;

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
    this(workflow, functionsOf(workflow));
  }

  private ProxyWorkflow(Proxy workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
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
   * A copy in which {@code answer} stands in for {@code wrap}.
   */
  public ProxyWorkflow withWrap(Answer<WrapInput, Proxy.Envelope> answer) {
    return answered("WrapFunctionArn", new WrapFunction(workflow) {
      @Override
      protected Proxy.Envelope handle(WrapInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code open}.
   */
  public ProxyWorkflow withOpen(Answer<Proxy.Envelope, Object> answer) {
    return answered("OpenFunctionArn", new OpenFunction(workflow) {
      @Override
      protected Object handle(Proxy.Envelope input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code all}.
   */
  public ProxyWorkflow withAll(Answer<Object, List<Object>> answer) {
    return answered("AllFunctionArn", new AllFunction(workflow) {
      @Override
      protected List<Object> handle(Object input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private ProxyWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ProxyWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Proxy workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("WrapFunctionArn", new WrapFunction(workflow));
    functions.put("OpenFunctionArn", new OpenFunction(workflow));
    functions.put("AllFunctionArn", new AllFunction(workflow));
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
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
