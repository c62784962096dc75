package io.github.stepmark.asl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Tells whether a value is of a shape. */
final class Membership {

  private Membership() {}

  static boolean accepts(Shape shape, JsonNode value) {
    if (shape.isAnything()) {
      return true;
    }
    return switch (value.getNodeType()) {
      case NULL -> shape.nullity() != Nullity.NEVER;
      case BOOLEAN -> shape.mayBe(value.booleanValue());
      case NUMBER -> {
        NumberShape numbers = shape.numbers();
        yield numbers != null && numbers.has(value.decimalValue());
      }
      case STRING -> {
        TextShape texts = shape.texts();
        yield texts != null && texts.has(value.textValue());
      }
      case ARRAY -> {
        ArrayShape arrays = shape.arrays();
        yield arrays != null && array(arrays, value);
      }
      case OBJECT -> shape.objects().stream().anyMatch(object -> object(object, value));
      case BINARY, MISSING, POJO -> false;
    };
  }

  private static boolean array(ArrayShape arrays, JsonNode value) {
    int leading = arrays.leading().size();
    if (value.size() < leading) {
      return false;
    }
    for (int i = 0; i < value.size(); i++) {
      if (!accepts(i < leading ? arrays.leading().get(i) : arrays.rest(), value.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean object(ObjectShape object, JsonNode value) {
    for (Map.Entry<String, Member> entry : object.members().entrySet()) {
      if (entry.getValue().presence() == Presence.ALWAYS && !value.has(entry.getKey())) {
        return false;
      }
    }
    return value.properties().stream()
        .allMatch(
            entry -> {
              Member member = object.member(entry.getKey());
              return member.presence() != Presence.NEVER
                  && accepts(member.shape(), entry.getValue());
            });
  }
}
