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
import model.Order;

/**
 * The workflow {@link Orders}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Orders")
public final class OrdersWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Orders";

  private final Orders workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public OrdersWorkflow() {
    this(OrdersHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public OrdersWorkflow(Orders workflow) {
    this(workflow, functionsOf(workflow));
  }

  private OrdersWorkflow(Orders workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = OrdersWorkflow.class.getResourceAsStream("/META-INF/stepmark/Orders/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Orders/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code first}.
   */
  public OrdersWorkflow withFirst(Answer<Order, Orders.Line> answer) {
    return answered("FirstFunctionArn", new FirstFunction(workflow) {
      @Override
      protected Orders.Line handle(Order input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private OrdersWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new OrdersWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Orders workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FirstFunctionArn", new FirstFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIRST = "First";

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
