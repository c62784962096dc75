package io.github.stepmark.asl.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says more of a shape than was known, from what has been found out about a part of it. */
public final class Refinement {

  private Refinement() {}

  /**
   * The values of {@code shape} in which the member at {@code names} is as {@code known} says.
   *
   * @param names of members, from the outermost on; none for the value itself
   * @param known what the member is, made of what was known of it; {@code null} where it can not be
   *     so, which excludes the alternative
   */
  public static Shape of(
      Shape shape, List<String> names, Function<Member, @Nullable Member> known) {
    if (names.isEmpty()) {
      Member refined = known.apply(Member.of(shape));
      return refined == null || refined.presence() == Presence.NEVER
          ? Shape.nothing()
          : refined.shape();
    }
    List<ObjectShape> kept = new ArrayList<>();
    for (ObjectShape object : shape.objects()) {
      ObjectShape refined = object(object, names, known);
      if (refined != null) {
        kept.add(refined);
      }
    }
    boolean asMissing = known.apply(Member.NEVER) != null;
    if (!asMissing) {
      return new ShapeParts().objects(kept).shape();
    }
    boolean isObject = !shape.isAnything() && shape.mayBe(Kind.OBJECT);
    return isObject ? new ShapeParts(shape).objects(kept).left() : shape;
  }

  private static @Nullable ObjectShape object(
      ObjectShape object, List<String> names, Function<Member, @Nullable Member> known) {
    Member member = object.member(names.get(0));
    if (names.size() == 1) {
      Member refined = known.apply(member);
      return refined == null ? null : object.with(names.get(0), refined);
    }
    List<String> inner = names.subList(1, names.size());
    if (member.presence() == Presence.NEVER) {
      return known.apply(Member.NEVER) == null ? null : object;
    }
    Shape refined = of(member.shape(), inner, known);
    boolean asMissing = known.apply(Member.NEVER) != null;
    if (refined.isNothing() && !asMissing) {
      return null;
    }
    return object.with(
        names.get(0), asMissing ? member.with(refined) : Member.of(refined).from(member.origin()));
  }
}
