package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Draws paths into a value, and payload templates over it. A path that may select several elements
 * finds one at least: where it finds none the peer fails, while AWS answers an empty array.
 */
final class TemplateDrawing {

  private final Draw draw;
  private final JsonNode sample;
  private final boolean lively;

  TemplateDrawing(Draw draw, JsonNode sample, boolean lively) {
    this.draw = draw;
    this.sample = sample;
    this.lively = lively;
  }

  ObjectNode template(int depth) {
    ObjectNode template = JsonNodeFactory.instance.objectNode();
    for (int i = draw.below(4); i >= 0; i--) {
      String name = draw.from("x", "y", "order", "two words", "größe");
      if (draw.chance(65)) {
        template.remove(name);
        template.put(
            name + ".$", draw.chance(25) ? new IntrinsicDrawing(draw, sample).call() : path());
      } else {
        template.remove(name + ".$");
        template.set(name, literal(depth));
      }
    }
    return template;
  }

  private JsonNode literal(int depth) {
    if (depth == 0 || draw.chance(50)) {
      return new ValueDrawing(draw).any();
    }
    return draw.chance(50)
        ? template(depth - 1)
        : JsonNodeFactory.instance.arrayNode().add(draw.below(9)).add(template(depth - 1));
  }

  /** A path for {@code InputPath}, {@code OutputPath} or a template. */
  String path() {
    if (lively && draw.chance(2)) {
      return draw.from("$.missing", "$.lines[77].item", "$.customer.missing.city");
    }
    List<Place> lists = Place.in(sample, value -> value.isArray() && !value.isEmpty());
    if (lively && !lists.isEmpty() && draw.chance(20)) {
      Place list = draw.from(lists);
      return list.path() + selection(list.value());
    }
    List<Place> places = Place.in(sample);
    // In another iteration "$" may be false, at which the peer finds nothing.
    return draw.from(lively || places.size() == 1 ? places : places.subList(1, places.size()))
        .path();
  }

  /** What selects several elements. */
  private String selection(JsonNode list) {
    JsonNode first = list.get(0);
    boolean lines = first.has("quantity");
    return switch (draw.below(lines ? 4 : 2)) {
      case 0 -> "[*]";
      case 1 -> "[0:2]";
      case 2 -> "[*].quantity";
      default -> "[?(@.quantity <= %d)]".formatted(first.get("quantity").asInt());
    };
  }
}
