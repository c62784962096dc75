package io.github.stepmark.junit;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The handlers of {@link OrdersWorkflow}, which keep count. */
public class OrdersHandlers {

  static final OrdersHandlers SHARED = new OrdersHandlers();

  int reserved;

  protected OrdersHandlers() {}

  void reserve(InputStream in, OutputStream out, Context context) throws IOException {
    reserved++;
    context.getLogger().log("reserving");
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    ObjectNode order = (ObjectNode) Json.parse(text);
    order.put("inStock", order.path("quantity").asInt() <= 10);
    out.write(Json.compact(order).getBytes(StandardCharsets.UTF_8));
  }
}
