package io.github.stepmark.asl.jsonata;

import java.math.BigDecimal;

/** Numbers as they are written. */
final class Numbers {

  /** Longer ones take too long to read, and none has so many digits that count. */
  static final int LONGEST = 1_000;

  private Numbers() {}

  /** Whether a double can be so great, and the text is short enough. */
  static boolean isInRange(String number) {
    return number.length() <= LONGEST && Double.isFinite(Double.parseDouble(number));
  }

  /** The value of a number that is in range. */
  static BigDecimal value(String number) {
    // A number so small that a double takes it for 0 may have an exponent that nothing else takes.
    return Double.parseDouble(number) == 0 ? BigDecimal.ZERO : new BigDecimal(number);
  }
}
