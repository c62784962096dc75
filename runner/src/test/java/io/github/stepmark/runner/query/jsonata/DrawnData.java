package io.github.stepmark.runner.query.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A shape at random, and values of it. */
record DrawnData(Shape shape, Supplier<JsonNode> value) {

  static final List<String> NAMES = List.of("a", "b", "c", "d");
  static final List<String> TEXTS = List.of("", "x", "y", "z");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static DrawnData of(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 14 : 7);
    return switch (kind) {
      case 0 -> new DrawnData(Shape.text(), () -> JSON.textNode(text(random)));
      case 1 -> {
        String text = text(random);
        yield new DrawnData(Shape.text(text), () -> JSON.textNode(text));
      }
      case 2 -> new DrawnData(Shape.integer(), () -> JSON.numberNode(random.nextInt(5) - 1));
      case 3 -> new DrawnData(Shape.number(), () -> JSON.numberNode(random.nextInt(8) / 2.0));
      case 4 -> new DrawnData(Shape.bool(), () -> JSON.booleanNode(random.nextBoolean()));
      case 5 -> {
        int number = random.nextInt(3);
        yield new DrawnData(
            Shape.number(BigDecimal.valueOf(number)), () -> JSON.numberNode(number));
      }
      case 6 ->
          random.nextInt(3) == 0
              ? new DrawnData(Shape.anything(), () -> of(random, 2).value.get())
              : new DrawnData(Shape.ofNull(), JSON::nullNode);
      case 7, 8 -> array(random, depth - 1);
      case 9 -> tuple(random, depth - 1);
      case 10 -> either(of(random, depth - 1), of(random, depth - 1), random);
      default -> object(random, depth - 1);
    };
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static DrawnData either(DrawnData one, DrawnData other, Random random) {
    return new DrawnData(
        one.shape.or(other.shape), () -> (random.nextBoolean() ? one : other).value.get());
  }

  private static DrawnData array(Random random, int depth) {
    DrawnData element = of(random, depth);
    return new DrawnData(
        Shape.arrayOf(element.shape), () -> filled(JSON.arrayNode(), element, random));
  }

  private static ArrayNode filled(ArrayNode array, DrawnData element, Random random) {
    for (int left = random.nextInt(4); left > 0; left--) {
      array.add(element.value.get());
    }
    return array;
  }

  private static DrawnData tuple(Random random, int depth) {
    List<DrawnData> leading = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      leading.add(of(random, depth));
    }
    DrawnData rest = random.nextBoolean() ? of(random, depth) : null;
    ArrayShape shape =
        new ArrayShape(
            leading.stream().map(DrawnData::shape).toList(),
            rest == null ? Shape.nothing() : rest.shape);
    return new DrawnData(
        Shape.array(shape),
        () -> {
          ArrayNode array = JSON.arrayNode();
          leading.forEach(each -> array.add(each.value.get()));
          return rest == null ? array : filled(array, rest, random);
        });
  }

  /** An object. */
  static DrawnData object(Random random, int depth) {
    ObjectShape.Builder builder = ObjectShape.builder();
    List<Supplier<Boolean>> there = new ArrayList<>();
    List<DrawnData> members = new ArrayList<>();
    for (String name : NAMES) {
      DrawnData member = of(random, depth);
      Presence presence = Presence.values()[random.nextInt(Presence.values().length)];
      boolean always = presence == Presence.ALWAYS || random.nextInt(3) == 0;
      boolean never = !always && presence == Presence.NEVER;
      if (!never) {
        builder.member(name, new Member(member.shape, always ? Presence.ALWAYS : presence, null));
      }
      there.add(() -> always || !never && random.nextBoolean());
      members.add(member);
    }
    if (random.nextInt(4) == 0) {
      builder.rest(Shape.anything());
    }
    return new DrawnData(
        builder.build(),
        () -> {
          ObjectNode object = JSON.objectNode();
          for (int i = 0; i < members.size(); i++) {
            if (there.get(i).get()) {
              object.set(NAMES.get(i), members.get(i).value.get());
            }
          }
          return object;
        });
  }
}
