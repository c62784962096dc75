package io.github.stepmark.asl.shape;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a member of an object, or of what a path finds.
 *
 * @param shape what it is when it is there
 * @param presence whether it is
 * @param origin where it comes from, in words that messages quote, such as {@code int status of
 *     WorkOnCaseOutput}; nothing is ever concluded from it, and two members that differ in it alone
 *     are equal
 */
public record Member(Shape shape, Presence presence, @Nullable String origin) {

  /** What is not there. */
  public static final Member NEVER = new Member(Shape.nothing(), Presence.NEVER, null);

  /** What nothing is known of, not even whether it is there. */
  public static final Member UNKNOWN = new Member(Shape.anything(), Presence.UNKNOWN, null);

  public Member {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(presence, "presence");
  }

  /** What is always there. */
  public static Member of(Shape shape) {
    return new Member(shape, Presence.ALWAYS, null);
  }

  /** What may be missing by its type. */
  public static Member perhaps(Shape shape) {
    return new Member(shape, Presence.PERHAPS, null);
  }

  /** The same, come from {@code origin}. */
  public Member from(@Nullable String origin) {
    return new Member(shape, presence, origin);
  }

  /** The same, of that shape. */
  public Member with(Shape shape) {
    return shape == this.shape ? this : new Member(shape, presence, origin);
  }

  /** The same, with that presence. */
  public Member with(Presence presence) {
    return presence == this.presence ? this : new Member(shape, presence, origin);
  }

  /** What stands where one or the other may. */
  public Member merge(Member other, Merge merge) {
    if (this == other) {
      return this;
    }
    Shape both = merge.shapes(shape, other.shape);
    Presence either = merge.presences(presence, other.presence);
    String said = isSaidBy(other) ? other.origin : origin;
    boolean unchanged = both == shape && either == presence && Objects.equals(said, origin);
    return unchanged ? this : new Member(both, either, said);
  }

  /** Whether {@code other} rather tells where what is merged comes from, or why it is missing. */
  private boolean isSaidBy(Member other) {
    return presence == Presence.NEVER
        || other.presence == Presence.PERHAPS && presence != Presence.PERHAPS;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Member that && presence == that.presence && shape.equals(that.shape);
  }

  @Override
  public int hashCode() {
    return 31 * shape.hashCode() + presence.hashCode();
  }
}
