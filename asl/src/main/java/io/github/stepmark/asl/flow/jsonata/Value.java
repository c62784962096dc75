package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the value of an expression.
 *
 * @param member what it is, and whether it is defined
 * @param lists what its arrays are
 * @param function the function that it is, if it is a known one; of its JSON nothing is known then
 * @param gap why it may be undefined; {@code null} where that is not told
 */
record Value(Member member, Lists lists, @Nullable Callee function, @Nullable Gap gap) {

  /** Anything, if it is there at all. */
  static final Value UNKNOWN = new Value(Member.UNKNOWN, Lists.BUILT, null, null);

  /** What is never defined. */
  static final Value UNDEFINED = of(Member.NEVER);

  /** What nobody gets to see: of an expression that is never evaluated, or always fails. */
  static final Value UNREACHED = of(Shape.nothing());

  static Value of(Member member) {
    return new Value(member, Lists.PLAIN, null, null);
  }

  static Value of(Shape shape) {
    return of(Member.of(shape));
  }

  static Value of(Callee function) {
    return new Value(Member.UNKNOWN, Lists.BUILT, function, null);
  }

  Shape shape() {
    return member.shape();
  }

  Presence presence() {
    return member.presence();
  }

  boolean isUnreached() {
    return shape().isNothing() && presence() == Presence.ALWAYS;
  }

  /** The same, of that shape. */
  Value with(Shape shape) {
    return new Value(member.with(shape), lists, null, gap);
  }

  /** The same with other arrays. */
  Value with(Lists lists) {
    return new Value(member, lists, function, gap);
  }

  /** The same, as {@code member} says. */
  Value with(Member member) {
    return new Value(member, lists, null, gap);
  }

  /** The same, which may be undefined for that reason. */
  Value with(Gap gap) {
    return new Value(member, lists, function, gap);
  }

  /** What is found by way of this: {@code inner}, if both are there. */
  Value then(Value inner) {
    boolean outer = presence().compareTo(inner.presence()) >= 0;
    return new Value(
        inner.member.with(presence().then(inner.presence())),
        inner.lists,
        inner.function,
        outer ? gap : inner.gap);
  }

  /** The same, which may be undefined for a reason that nobody can tell. */
  Value perhaps() {
    return new Value(member.with(presence().then(Presence.UNKNOWN)), lists, function, gap);
  }

  /** What may be this or {@code other}. */
  Value or(Value other) {
    if (isUnreached()) {
      return other;
    }
    if (other.isUnreached()) {
      return this;
    }
    boolean later = presence().compareTo(other.presence()) >= 0;
    return new Value(
        member.merge(other.member, Merge.ALTERNATIVES),
        lists.or(other.lists),
        null,
        later && gap != null || other.gap == null ? gap : other.gap);
  }
}
