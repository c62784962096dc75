package io.github.stepmark.runner.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** A type as workflows have them, and values of it, which meet what conditions compare with. */
record DrawnType(Shape shape, Supplier<JsonNode> value) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static DrawnType scalar(Random random) {
    return switch (random.nextInt(7)) {
      case 0 ->
          new DrawnType(Shape.text(), () -> JSON.textNode(from(random, "x", "y", "z", "other")));
      case 1 ->
          new DrawnType(
              Shape.texts(Set.of("x", "y", "z")), () -> JSON.textNode(from(random, "x", "y", "z")));
      case 2 -> new DrawnType(Shape.integer(), () -> JSON.numberNode(random.nextInt(6) - 1));
      case 3 -> new DrawnType(Shape.bool(), () -> JSON.booleanNode(random.nextBoolean()));
      case 4 ->
          new DrawnType(
              Shape.text().or(Shape.ofNull()),
              () -> random.nextBoolean() ? JSON.nullNode() : JSON.textNode(from(random, "x", "w")));
      // What it would be if somebody else than a codec had written it is no matter to runs without.
      case 5 ->
          new DrawnType(
              NullIfAsked.or(Shape.texts(Set.of("x", "y"))),
              () -> JSON.textNode(from(random, "x", "y")));
      default -> {
        String only = from(random, "x", "y");
        yield new DrawnType(Shape.text(only), () -> JSON.textNode(only));
      }
    };
  }

  /** An object with some of {@code names}, of which some may be missing. */
  static DrawnType object(Random random, List<String> names, boolean nested) {
    ObjectShape.Builder shape = ObjectShape.builder();
    Map<String, DrawnType> members = new LinkedHashMap<>();
    Map<String, Boolean> optional = new LinkedHashMap<>();
    for (String name : names) {
      if (random.nextInt(4) > 0) {
        boolean deep = nested && random.nextInt(4) == 0;
        DrawnType member = deep ? inner(random) : scalar(random);
        boolean perhaps = random.nextInt(5) < 2;
        shape.member(name, perhaps ? Member.perhaps(member.shape) : Member.of(member.shape));
        members.put(name, member);
        optional.put(name, perhaps);
      }
    }
    return new DrawnType(
        shape.build(),
        () -> {
          ObjectNode object = JSON.objectNode();
          members.forEach(
              (name, member) -> {
                if (!optional.get(name) || random.nextBoolean()) {
                  object.set(name, member.value.get());
                }
              });
          return object;
        });
  }

  private static DrawnType inner(Random random) {
    DrawnType object = object(random, List.of("e", "f"), false);
    return random.nextBoolean() ? object : list(random, object);
  }

  private static DrawnType list(Random random, DrawnType element) {
    return new DrawnType(
        Shape.arrayOf(element.shape),
        () -> {
          ArrayNode list = JSON.arrayNode();
          for (int left = random.nextInt(3); left > 0; left--) {
            list.add(element.value.get());
          }
          return list;
        });
  }

  /** One object or another, which a constant tells apart. */
  static DrawnType either(Random random, List<String> names) {
    DrawnType one = tagged("x", object(random, names, true));
    DrawnType other = tagged("y", object(random, names, true));
    return new DrawnType(
        Shape.either(List.of(one.shape, other.shape)),
        () -> (random.nextBoolean() ? one : other).value.get());
  }

  private static DrawnType tagged(String tag, DrawnType object) {
    ObjectShape.Builder shape = ObjectShape.builder();
    object.shape.objects().get(0).members().forEach(shape::member);
    return new DrawnType(
        shape.member("t", Shape.text(tag)).build(),
        () -> ((ObjectNode) object.value.get()).put("t", tag));
  }

  private static String from(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
