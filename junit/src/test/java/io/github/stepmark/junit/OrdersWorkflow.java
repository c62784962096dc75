package io.github.stepmark.junit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.asl.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the processor would emit for a workflow, as far as tests need it. */
public final class OrdersWorkflow {

  public static final String NAME = "Orders";

  /** The names of the states. */
  public static final class States {
    public static final String CHARGE = "Charge";
  }

  private final OrdersHandlers handlers;
  private final Map<String, RequestStreamHandler> functions;
  private final Map<String, RequestStreamHandler> answers;

  public OrdersWorkflow() {
    this(OrdersHandlers.SHARED);
  }

  public OrdersWorkflow(OrdersHandlers handlers) {
    this(handlers, Map.of("ReserveFunctionArn", handlers::reserve), Map.of());
  }

  private OrdersWorkflow(
      OrdersHandlers handlers,
      Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.handlers = handlers;
    this.functions = functions;
    this.answers = answers;
  }

  public static String definition() {
    return """
    {"StartAt": "Reserve", "States": {
      "Reserve": {"Type": "Task", "Resource": "${ReserveFunctionArn}", "Next": "In Stock?",
        "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2}],
        "Catch": [{"ErrorEquals": ["Closed"], "Next": "Sorry"}]},
      "In Stock?": {"Type": "Choice", "Default": "Sorry", "Choices": [
        {"Variable": "$.inStock", "BooleanEquals": true, "Next": "Rest"},
        {"Variable": "$.quantity", "NumericEquals": 1, "Next": "Rest"}]},
      "Rest": {"Type": "Wait", "Seconds": 3600, "Next": "Charge"},
      "Charge": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true},
      "Sorry": {"Type": "Fail", "Error": "OutOfStock", "Cause": "There are not that many."}
    }}
    """;
  }

  public Map<String, RequestStreamHandler> functions() {
    return functions;
  }

  public Map<String, RequestStreamHandler> answers() {
    return answers;
  }

  public static String json(Object payload) {
    if (payload instanceof Order order) {
      return "{\"id\":\"%s\",\"quantity\":%d}".formatted(order.id(), order.quantity());
    }
    throw new IllegalArgumentException("no payload: " + payload.getClass());
  }

  public static <T> T read(String json, Class<T> type) {
    var read = Json.parse(json);
    return type.cast(new Order(read.path("id").asText(), read.path("quantity").asInt()));
  }

  /** Answers the state in whose place a handler stands. */
  public OrdersWorkflow withReserve(RequestStreamHandler answer) {
    return new OrdersWorkflow(handlers, Map.of("ReserveFunctionArn", answer), answers);
  }

  /** Answers the state that calls a service. */
  public OrdersWorkflow withCharge(String json) {
    Map<String, RequestStreamHandler> more = new LinkedHashMap<>(answers);
    more.put("Charge", (in, out, context) -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    return new OrdersWorkflow(handlers, functions, more);
  }

  int reserved() {
    return handlers.reserved;
  }

  /** A payload. */
  public record Order(String id, int quantity) {}
}
