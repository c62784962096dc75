package io.github.stepmark.asl.shape;

/** Whether a value may be null. The order is that of alarm: of two that come together the later. */
public enum Nullity {
  /** It never is. */
  NEVER,
  /**
   * It is taken to be where a condition asks for it, and else not: others than our codecs may write
   * null for what is missing. No reason for alarm.
   */
  IF_ASKED,
  /** It may be. */
  PERHAPS;

  Nullity or(Nullity other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
