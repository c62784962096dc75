package io.github.stepmark.asl.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Shapes as JSON Schemas of a few words, which a person can review. */
final class Schemas {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Schemas() {}

  /** That of {@code shape}; <code>{}</code> where nothing is known. */
  static ObjectNode of(Shape shape) {
    ObjectNode schema = JSON.objectNode();
    if (shape.isAnything()) {
      return schema;
    }
    Set<Kind> kinds = shape.kinds();
    if (kinds.isEmpty()) {
      schema.putObject("not");
      return schema;
    }
    type(schema, shape, kinds);
    if (shape.texts() != null) {
      texts(schema, shape, kinds);
    }
    if (shape.arrays() != null) {
      Shape element = shape.arrays().element();
      if (!element.isAnything()) {
        schema.set("items", of(element));
      }
    }
    objects(schema, shape.objects());
    return schema;
  }

  private static void type(ObjectNode schema, Shape shape, Set<Kind> kinds) {
    List<String> types =
        kinds.stream()
            .map(
                kind ->
                    kind == Kind.NUMBER && shape.numbers().integral()
                        ? "integer"
                        : kind.name().toLowerCase(Locale.ROOT))
            .toList();
    if (types.size() == 1) {
      schema.put("type", types.get(0));
    } else {
      ArrayNode several = schema.putArray("type");
      types.forEach(several::add);
    }
  }

  private static void texts(ObjectNode schema, Shape shape, Set<Kind> kinds) {
    Set<String> constants = shape.texts().constants();
    boolean nullable = kinds.equals(Set.of(Kind.STRING, Kind.NULL));
    if (constants != null && (nullable || kinds.size() == 1)) {
      ArrayNode values = schema.putArray("enum");
      constants.stream().sorted().forEach(values::add);
      if (nullable) {
        values.addNull();
      }
    } else if (shape.texts().timestamp()) {
      schema.put("format", "date-time");
    }
  }

  private static void objects(ObjectNode schema, List<ObjectShape> objects) {
    if (objects.size() == 1) {
      object(schema, objects.get(0));
    } else if (objects.size() > 1) {
      ArrayNode alternatives = schema.putArray("anyOf");
      objects.forEach(each -> object(alternatives.addObject(), each));
    }
  }

  private static void object(ObjectNode schema, ObjectShape object) {
    ArrayNode required = JSON.arrayNode();
    ObjectNode properties = JSON.objectNode();
    for (Map.Entry<String, Member> entry : object.members().entrySet()) {
      Member member = entry.getValue();
      if (member.presence() != Presence.NEVER) {
        properties.set(entry.getKey(), of(member.shape()));
        if (member.presence() == Presence.ALWAYS) {
          required.add(entry.getKey());
        }
      }
    }
    if (!properties.isEmpty()) {
      schema.set("properties", properties);
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    JsonNode rest = of(object.rest());
    if (!rest.isEmpty() && !rest.has("not")) {
      schema.set("additionalProperties", rest);
    }
  }
}
