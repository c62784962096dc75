package io.github.stepmark.asl.shape;

/**
 * Whether something is there when it is looked for. The order is that of alarm: of two that come
 * together the later one stays.
 */
public enum Presence {
  /** It is there, whatever happens. */
  ALWAYS,
  /** Nobody has said whether it is: a member of what was never described. No reason for alarm. */
  UNKNOWN,
  /** Its type says that it may be missing: an {@code Optional}, a member of some alternatives. */
  PERHAPS,
  /** It is missing when a state is reached on one way, and may be there on another. */
  ON_SOME_PATHS,
  /** It is never there. */
  NEVER;

  /** What holds for a member of one of two values that may stand in the same place. */
  Presence or(Presence other) {
    return either(other, PERHAPS);
  }

  /** What holds where two ways come together. */
  Presence join(Presence other) {
    return either(other, ON_SOME_PATHS);
  }

  /** What holds for a member of a member. */
  public Presence then(Presence inner) {
    return compareTo(inner) >= 0 ? this : inner;
  }

  private Presence either(Presence other, Presence whereOneIsMissing) {
    if (this == other) {
      return this;
    }
    Presence later = compareTo(other) > 0 ? this : other;
    if (later != NEVER) {
      return later;
    }
    Presence present = this == NEVER ? other : this;
    return present.compareTo(whereOneIsMissing) > 0 ? present : whereOneIsMissing;
  }
}
