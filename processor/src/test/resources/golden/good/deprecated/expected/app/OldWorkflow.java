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
 * The workflow {@link Old}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Old")
@SuppressWarnings({"deprecation", "removal"})
public final class OldWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Old";

  private final Old workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public OldWorkflow() {
    this(OldHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public OldWorkflow(Old workflow) {
    this(workflow, functionsOf(workflow));
  }

  private OldWorkflow(Old workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = OldWorkflow.class.getResourceAsStream("/META-INF/stepmark/Old/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Old/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code order}.
   */
  public OldWorkflow withOrder(Answer<Old.Order, Old.Bean> answer) {
    return answered("OrderFunctionArn", new OrderFunction(workflow) {
      @Override
      protected Old.Bean handle(Old.Order input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code count}.
   */
  public OldWorkflow withCount(Answer<CountInput, CountOutput> answer) {
    return answered("CountFunctionArn", new CountFunction(workflow) {
      @Override
      protected CountOutput handle(CountInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private OldWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new OldWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Old workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("OrderFunctionArn", new OrderFunction(workflow));
    functions.put("CountFunctionArn", new CountFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ORDER = "Order";

    public static final String COUNT = "Count";

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
