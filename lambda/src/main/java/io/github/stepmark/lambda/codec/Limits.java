package io.github.stepmark.lambda.codec;

import java.math.BigDecimal;

/** How deep and how long a payload may be, read or written; beyond it is an InvalidPayload. */
final class Limits {

  /** How many objects and arrays may stand within each other. */
  static final int LEVELS = 100;

  /**
   * How many digits a number may have, and how far from the point they may stand. Without the
   * second, {@code 1e999999999} would be eleven characters to read and a gigabyte to work with.
   */
  static final int DIGITS = 1_000;

  /**
   * How many characters a number may have: enough for every number within {@link #DIGITS} as {@link
   * BigDecimal} writes it, and just below what JsonReader takes.
   */
  static final int NUMBER_LENGTH = 1_020;

  /**
   * How many characters a payload may have when it is written: more than twice of what Lambda lets
   * a function answer. It ends a collection that never does, before it takes all memory.
   */
  static final int PAYLOAD_LENGTH = 16 * 1024 * 1024;

  static final String ENDLESS =
      "the payload has more than "
          + PAYLOAD_LENGTH
          + " characters, and Lambda takes fewer than half of them; is there a collection without an end?";

  static final String TOO_DEEP = "more than " + LEVELS + " levels of nesting";

  static final String TOO_LONG =
      "a number may have "
          + DIGITS
          + " digits, none further than "
          + DIGITS
          + " places from the point";

  private Limits() {}

  static boolean allow(BigDecimal number) {
    return (long) number.precision() - number.scale() <= DIGITS
        && number.scale() <= DIGITS
        && number.precision() <= DIGITS;
  }
}
