package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;

/** Draws data such as workflows have. */
final class ValueDrawing {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Draw draw;

  ValueDrawing(Draw draw) {
    this.draw = draw;
  }

  ObjectNode order() {
    ObjectNode order = JSON.objectNode();
    order.set("id", text());
    order.set("count", number());
    order.set("price", decimal());
    order.set("open", BooleanNode.valueOf(draw.chance(50)));
    order.set("since", timestamp());
    order.set("note", NullNode.instance);
    order.set("delay", IntNode.valueOf(draw.below(90)));
    order.set("lines", lines());
    ArrayNode numbers = order.putArray("numbers");
    for (int i = draw.below(4); i >= 0; i--) {
      numbers.add(number());
    }
    ObjectNode customer = order.putObject("customer");
    customer.set("name", text());
    customer.set("last visit", timestamp());
    customer.putObject("address").set("city", text());
    return order;
  }

  private ArrayNode lines() {
    ArrayNode lines = JSON.arrayNode();
    for (int i = draw.below(4); i >= 0; i--) {
      ObjectNode line = lines.addObject();
      line.set("item", text());
      line.set("quantity", number());
      line.set("gift", BooleanNode.valueOf(draw.chance(30)));
    }
    return lines;
  }

  /** A value of any type, small. */
  JsonNode any() {
    return switch (draw.below(9)) {
      case 0 -> number();
      case 1 -> decimal();
      case 2 -> BooleanNode.valueOf(draw.chance(50));
      case 3 -> NullNode.instance;
      case 4 -> timestamp();
      case 5 -> lines();
      case 6 -> JSON.objectNode().set("found", text());
      case 7 -> JSON.arrayNode().add(number()).add(text());
      default -> text();
    };
  }

  JsonNode number() {
    return IntNode.valueOf(draw.from(-3, -1, 1, 2, 3, 5, 7, 8));
  }

  JsonNode decimal() {
    return DecimalNode.valueOf(BigDecimal.valueOf(draw.below(800), 2));
  }

  JsonNode text() {
    return TextNode.valueOf(
        draw.from("", "a", "b", "B", "ab", "order 7", "äß", "日本", "x*y", "10", "2", "back\\slash"));
  }

  JsonNode timestamp() {
    return TextNode.valueOf(
        draw.from(
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.000Z",
            "2026-01-02T04:04:05+01:00",
            "2025-12-31T23:59:59.5Z",
            "2030-06-01T00:00:00Z"));
  }
}
