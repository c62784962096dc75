package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes from a value to what it contains. */
final class Reading {

  private Reading() {}

  /** The member {@code name}, where the value has it. */
  static Member member(Shape from, String name) {
    if (from.isAnything()) {
      return Member.UNKNOWN;
    }
    Member found = null;
    for (ObjectShape object : from.objects()) {
      found = either(found, object.member(name));
    }
    return rest(from, Kind.OBJECT, found);
  }

  /** The element at {@code index}. */
  static Member element(Shape from, int index) {
    if (from.isAnything()) {
      return Member.UNKNOWN;
    }
    ArrayShape arrays = from.arrays();
    return rest(from, Kind.ARRAY, arrays == null ? null : arrays.at(index));
  }

  /** What is found where the value may also be of other types, which have nothing to find. */
  private static Member rest(Shape from, Kind kind, @Nullable Member found) {
    if (found == null) {
      return Member.NEVER;
    }
    Set<Kind> kinds = from.kinds();
    return kinds.size() == 1 && kinds.contains(kind)
        ? found
        : found.merge(Member.NEVER, Merge.ALTERNATIVES);
  }

  private static Member either(@Nullable Member one, Member other) {
    return one == null ? other : one.merge(other, Merge.ALTERNATIVES);
  }

  /** What any element of the arrays is. */
  static Shape elements(Shape from) {
    ArrayShape arrays = from.arrays();
    return arrays == null ? Shape.nothing() : arrays.element();
  }

  /** What any element or member of the arrays and objects is. */
  static Shape children(Shape from) {
    if (from.isAnything()) {
      return from;
    }
    Shape all = elements(from);
    for (ObjectShape object : from.objects()) {
      all = all.or(object.rest());
      for (Member member : object.members().values()) {
        all = all.or(member.shape());
      }
    }
    return all;
  }

  /** The same change made to each alternative of the objects. */
  static Shape objects(Shape from, Function<ObjectShape, Shape> change) {
    return Shape.either(from.objects().stream().map(change).toList());
  }
}
