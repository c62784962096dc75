package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;

/** What {@code *} finds. */
final class Children {

  private Children() {}

  static Value of(Value context) {
    if (context.shape().isAnything() || context.presence() == Presence.NEVER) {
      return Value.UNKNOWN;
    }
    Shape found = in(context.shape());
    Shape all = found.or(Shape.arrayOf(found)); // one that is empty is found, too
    return new Value(new Member(all, Presence.UNKNOWN, null), Lists.BUILT, null, null);
  }

  /** All that it finds one by one, also in the elements of arrays. */
  private static Shape in(Shape shape) {
    Shape all = Shape.nothing();
    for (ObjectShape object : shape.objects()) {
      all = all.or(Sequences.flat(object.rest()));
      for (Member member : object.members().values()) {
        all = all.or(Sequences.flat(member.shape()));
      }
    }
    if (shape.mayBe(Kind.ARRAY)) {
      Shape element = Sequences.elements(shape.only(Kind.ARRAY));
      all = all.or(Sequences.flat(element)).or(element.isAnything() ? element : in(element));
    }
    return all;
  }
}
