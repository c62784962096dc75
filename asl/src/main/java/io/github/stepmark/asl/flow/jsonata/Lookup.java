package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The field of a name: of an object, or of each element of an array. */
final class Lookup {

  private Lookup() {}

  static Member member(Shape shape, String name) {
    if (shape.isAnything()) {
      return Member.UNKNOWN;
    }
    Member found = null;
    for (ObjectShape object : shape.objects()) {
      found = either(found, object.member(name));
    }
    ArrayShape arrays = shape.arrays();
    if (arrays != null) {
      found = either(found, inElements(arrays, name));
    }
    Set<Kind> others = EnumSet.noneOf(Kind.class);
    others.addAll(shape.kinds());
    others.remove(Kind.OBJECT);
    others.remove(Kind.ARRAY);
    return found == null
        ? Member.NEVER
        : others.isEmpty() ? found : found.merge(Member.NEVER, Merge.ALTERNATIVES);
  }

  private static Member inElements(ArrayShape arrays, String name) {
    Shape element = arrays.element();
    if (element.isNothing()) {
      return new Member(element, Presence.UNKNOWN, null); // none is there yet, which is no mistake
    }
    Member found = member(element, name);
    if (found.presence() == Presence.NEVER) {
      return found;
    }
    boolean always =
        arrays.leading().stream()
            .anyMatch(leading -> member(leading, name).presence() == Presence.ALWAYS);
    Shape item = Sequences.elements(found.shape());
    boolean filled = always && !Sequences.mayBeList(found.shape());
    return new Member(
        Sequences.collapsed(item), filled ? Presence.ALWAYS : Presence.UNKNOWN, found.origin());
  }

  private static Member either(@Nullable Member one, Member other) {
    return one == null ? other : one.merge(other, Merge.ALTERNATIVES);
  }
}
