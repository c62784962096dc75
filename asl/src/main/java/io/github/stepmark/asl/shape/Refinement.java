package io.github.stepmark.asl.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says more of a shape than was known, from what has been found out about a part of it. */
public final class Refinement {

  private final Part part;
  private final List<Part> inner;
  private final Function<Member, @Nullable Member> known;
  private final boolean asMissing;

  private Refinement(List<Part> parts, Function<Member, @Nullable Member> known) {
    this.part = parts.get(0);
    this.inner = parts.subList(1, parts.size());
    this.known = known;
    this.asMissing = known.apply(Member.NEVER) != null;
  }

  /**
   * The values of {@code shape} in which the part at {@code parts} is as {@code known} says.
   *
   * @param parts from the outermost on; none for the value itself
   * @param known what the part is, made of what was known of it; {@code null} where it can not be
   *     so, which excludes the alternative
   */
  public static Shape of(Shape shape, List<Part> parts, Function<Member, @Nullable Member> known) {
    if (parts.isEmpty()) {
      Member refined = known.apply(Member.of(shape));
      return refined == null || refined.presence() == Presence.NEVER
          ? Shape.nothing()
          : refined.shape();
    }
    Refinement refinement = new Refinement(parts, known);
    return parts.get(0).member() == null
        ? refinement.inArrays(shape)
        : refinement.inObjects(shape, parts.get(0).member());
  }

  private Shape inObjects(Shape shape, String name) {
    List<ObjectShape> kept = new ArrayList<>();
    for (ObjectShape object : shape.objects()) {
      ObjectShape refined = object(object, name);
      if (refined != null) {
        kept.add(refined);
      }
    }
    if (!asMissing) {
      return new ShapeParts().objects(kept).shape();
    }
    boolean isObject = !shape.isAnything() && shape.mayBe(Kind.OBJECT);
    return isObject ? new ShapeParts(shape).objects(kept).left() : shape;
  }

  private @Nullable ObjectShape object(ObjectShape object, String name) {
    Member member = object.member(name);
    if (inner.isEmpty()) {
      Member refined = known.apply(member);
      return refined == null ? null : object.with(name, refined);
    }
    if (member.presence() == Presence.NEVER) {
      return asMissing ? object : null;
    }
    Shape refined = of(member.shape(), inner, known);
    if (refined.isNothing() && !member.shape().isNothing()) {
      // None of what the member may be is so: at most it is missing.
      boolean missing = asMissing && member.presence() != Presence.ALWAYS;
      return missing ? object.with(name, Member.NEVER) : null;
    }
    if (refined.isNothing() && !asMissing) {
      return null;
    }
    return object.with(
        name, asMissing ? member.with(refined) : Member.of(refined).from(member.origin()));
  }

  /** Of an element that is counted from the end nothing is concluded. */
  private Shape inArrays(Shape shape) {
    ArrayShape arrays = shape.arrays();
    if (arrays == null) {
      return asMissing ? shape : Shape.nothing();
    }
    if (part.element() < 0 || part.element() >= ArrayShape.MOST_LEADING) {
      return shape;
    }
    ArrayShape refined = array(arrays);
    if (!asMissing) {
      return refined == null ? Shape.nothing() : Shape.array(refined);
    }
    return shape.isAnything() || refined == arrays
        ? shape
        : new ShapeParts(shape).arrays(refined).left();
  }

  private @Nullable ArrayShape array(ArrayShape arrays) {
    Member element = arrays.at(part.element());
    Member refined = element(element);
    if (refined == null) {
      return null;
    }
    // One that is not there tells how long the array is, which is not kept.
    return refined.presence() == Presence.ALWAYS
        ? with(arrays, part.element(), refined.shape())
        : arrays;
  }

  private @Nullable Member element(Member element) {
    if (inner.isEmpty()) {
      return known.apply(element);
    }
    if (element.presence() == Presence.NEVER) {
      return asMissing ? element : null;
    }
    Shape refined = of(element.shape(), inner, known);
    boolean excluded = !asMissing || element.presence() == Presence.ALWAYS;
    if (refined.isNothing()) {
      return excluded ? null : element;
    }
    return asMissing ? element.with(refined) : Member.of(refined);
  }

  /** The same arrays, which are so long that there is such an element. */
  private static ArrayShape with(ArrayShape arrays, int index, Shape element) {
    List<Shape> leading = new ArrayList<>(arrays.leading());
    while (leading.size() <= index) {
      leading.add(arrays.rest());
    }
    leading.set(index, element);
    return new ArrayShape(leading, arrays.rest());
  }
}
