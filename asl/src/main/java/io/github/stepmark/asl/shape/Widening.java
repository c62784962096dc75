package io.github.stepmark.asl.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives up what a loop might go on to change for ever. */
final class Widening {

  private Widening() {}

  /** {@code shape} without constants and alternatives, and anything below {@code depth} levels. */
  static Shape of(Shape shape, int depth) {
    if (shape.isAnything() || shape.isNothing()) {
      return shape;
    }
    if (depth < 0) {
      return Shape.anything();
    }
    NumberShape numbers = shape.numbers();
    TextShape texts = shape.texts();
    ArrayShape arrays = shape.arrays();
    return new ShapeParts(shape)
        .truths(shape.mayBe(true) || shape.mayBe(false), shape.mayBe(true) || shape.mayBe(false))
        .numbers(numbers == null ? null : numbers.general())
        .texts(texts == null ? null : texts.general())
        .arrays(arrays == null ? null : array(arrays, depth))
        .objects(objects(shape.objects(), depth))
        .shape();
  }

  private static ArrayShape array(ArrayShape arrays, int depth) {
    return new ArrayShape(List.of(), of(arrays.element(), depth - 1));
  }

  private static List<ObjectShape> objects(List<ObjectShape> objects, int depth) {
    if (objects.isEmpty()) {
      return List.of();
    }
    ObjectShape one = Merging.one(objects, Merge.PATHS);
    Map<String, Member> members = new LinkedHashMap<>();
    one.members()
        .forEach((name, member) -> members.put(name, member.with(of(member.shape(), depth - 1))));
    return List.of(one.withMembers(members, of(one.rest(), depth - 1)));
  }
}
