package io.github.stepmark.asl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of values that are known. */
final class Literals {

  private Literals() {}

  static Shape shape(JsonNode literal) {
    return shape(literal, 0);
  }

  private static Shape shape(JsonNode literal, int depth) {
    if (depth > Shape.DEEPEST) {
      return Shape.anything();
    }
    return switch (literal.getNodeType()) {
      case NULL -> Shape.ofNull();
      case BOOLEAN -> Shape.bool(literal.booleanValue());
      case NUMBER -> Shape.number(literal.decimalValue());
      case STRING -> Shape.text(literal.textValue());
      case ARRAY -> array(literal, depth);
      case OBJECT -> object(literal, depth);
      case BINARY, MISSING, POJO -> Shape.anything();
    };
  }

  private static Shape array(JsonNode literal, int depth) {
    List<Shape> elements = new ArrayList<>();
    literal.forEach(element -> elements.add(shape(element, depth + 1)));
    return Shape.tuple(elements);
  }

  private static Shape object(JsonNode literal, int depth) {
    Map<String, Member> members = new LinkedHashMap<>();
    literal
        .properties()
        .forEach(
            entry -> members.put(entry.getKey(), Member.of(shape(entry.getValue(), depth + 1))));
    return Shape.object(ObjectShape.of(members, Shape.nothing()));
  }
}
