package io.github.stepmark.asl.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Arrays.
 *
 * @param leading the elements that are always there, from the first on
 * @param rest what elements after those are, if there are any; {@link Shape#nothing()} where there
 *     are none: then it is a tuple
 */
public record ArrayShape(List<Shape> leading, Shape rest) {

  /** With more leading elements they are all taken for the rest. */
  static final int MOST_LEADING = 64;

  /** The elements of longer tuples are not looked at one by one. */
  private static final int FEW = 16;

  static final ArrayShape ANY = new ArrayShape(List.of(), Shape.anything());

  public ArrayShape {
    Objects.requireNonNull(rest, "rest");
    if (leading.size() > MOST_LEADING) {
      rest = Shape.either(leading).or(rest);
      leading = List.of();
    }
    leading = List.copyOf(leading);
  }

  /**
   * The elements of {@code shape}, if it is arrays of that many and nothing else, and they are few
   * enough to be looked at one by one; {@code null} if not.
   */
  public static @Nullable List<Shape> few(Shape shape) {
    ArrayShape arrays = shape.isOnly(Kind.ARRAY) ? shape.arrays() : null;
    boolean few = arrays != null && arrays.isTuple() && arrays.leading().size() <= FEW;
    return few ? arrays.leading() : null;
  }

  /** Whether its length is known. */
  public boolean isTuple() {
    return rest.isNothing();
  }

  /** What any of its elements is; {@link Shape#nothing()} of an array that is always empty. */
  public Shape element() {
    return Shape.either(leading).or(rest);
  }

  /** What stands at {@code index}, counted from 0; a negative one counts from the end. */
  public Member at(int index) {
    if (index < 0) {
      return isTuple() ? at(leading.size() + index, true) : fromTheEnd();
    }
    return at(index, false);
  }

  private Member at(int index, boolean counted) {
    if (counted && index < 0) {
      return Member.NEVER;
    }
    if (index < leading.size()) {
      return Member.of(leading.get(index));
    }
    return isTuple() ? Member.NEVER : new Member(rest, Presence.UNKNOWN, null);
  }

  private Member fromTheEnd() {
    return new Member(element(), leading.isEmpty() ? Presence.UNKNOWN : Presence.ALWAYS, null);
  }

  ArrayShape merge(ArrayShape other, Merge merge) {
    if (equals(other)) {
      return this;
    }
    List<Shape> both = new ArrayList<>();
    int common = Math.min(leading.size(), other.leading.size());
    for (int i = 0; i < common; i++) {
      both.add(merge.shapes(leading.get(i), other.leading.get(i)));
    }
    Shape more = merge.shapes(rest, other.rest);
    for (Shape one : leading.subList(common, leading.size())) {
      more = merge.shapes(more, one);
    }
    for (Shape one : other.leading.subList(common, other.leading.size())) {
      more = merge.shapes(more, one);
    }
    return new ArrayShape(both, more);
  }
}
