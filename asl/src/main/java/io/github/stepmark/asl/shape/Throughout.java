package io.github.stepmark.asl.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes shapes, however deep they stand in one. */
final class Throughout {

  private final UnaryOperator<Shape> each;
  private final UnaryOperator<Member> member;

  private Throughout(UnaryOperator<Shape> each, UnaryOperator<Member> member) {
    this.each = each;
    this.member = member;
  }

  /** {@code shape} and all in it, as {@code each} makes it, which leaves what is further in. */
  static Shape of(Shape shape, UnaryOperator<Shape> each) {
    return new Throughout(each, member -> member).in(shape);
  }

  /** {@code shape} with all members of its objects as {@code member} makes them. */
  static Shape members(Shape shape, UnaryOperator<Member> member) {
    return new Throughout(each -> each, member).in(shape);
  }

  private Shape in(Shape shape) {
    if (shape.isAnything() || shape.isNothing()) {
      return shape;
    }
    Shape own = each.apply(shape);
    ArrayShape arrays = own.arrays();
    ShapeParts parts = new ShapeParts(own).arrays(arrays == null ? null : array(arrays));
    if (own.objects().isEmpty()) {
      return parts.shape();
    }
    Shape objects = Shape.nothing(); // of which some may be one now
    for (ObjectShape object : own.objects()) {
      objects = objects.or(Shape.object(object(object)));
    }
    return objects.isAnything() ? objects : parts.objects(objects.objects()).shape();
  }

  private ArrayShape array(ArrayShape arrays) {
    return new ArrayShape(arrays.leading().stream().map(this::in).toList(), in(arrays.rest()));
  }

  private ObjectShape object(ObjectShape object) {
    Map<String, Member> members = new LinkedHashMap<>();
    object
        .members()
        .forEach((name, one) -> members.put(name, member.apply(one.with(in(one.shape())))));
    return object.withMembers(members, in(object.rest()));
  }
}
