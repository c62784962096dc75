package io.github.stepmark.asl.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forgets what the texts in a shape hold. */
final class OpaqueTexts {

  private OpaqueTexts() {}

  static Shape of(Shape shape) {
    if (shape.isAnything() || shape.isNothing()) {
      return shape;
    }
    TextShape texts = shape.texts();
    ArrayShape arrays = shape.arrays();
    Shape opaque =
        new ShapeParts(shape)
            .texts(texts == null ? null : new TextShape(texts.form(), texts.values(), null))
            .arrays(arrays == null ? null : array(arrays))
            .objects(List.of())
            .shape();
    for (ObjectShape object : shape.objects()) {
      opaque = opaque.or(Shape.object(object(object)));
    }
    return opaque;
  }

  private static ArrayShape array(ArrayShape arrays) {
    return new ArrayShape(
        arrays.leading().stream().map(OpaqueTexts::of).toList(), of(arrays.rest()));
  }

  private static ObjectShape object(ObjectShape object) {
    Map<String, Member> members = new LinkedHashMap<>();
    object.members().forEach((name, member) -> members.put(name, member.with(of(member.shape()))));
    return object.withMembers(members, of(object.rest()));
  }
}
