package io.github.stepmark.lambda.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers out of their JSON text, in bounded time. */
final class NumberText {

  private NumberText() {}

  /** Whether there is neither a fraction nor an exponent. */
  static boolean isPlainInteger(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a plain integer that is sure to fit into a {@code long}. */
  static boolean isShortInteger(String text) {
    return text.length() <= 18 && isPlainInteger(text);
  }

  /** Whether all digits before the exponent are zeros. */
  static boolean isZero(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'e' || c == 'E') {
        return true;
      }
      if (c >= '1' && c <= '9') {
        return false;
      }
    }
    return true;
  }

  /** The number with its scale, or null if it is beyond the limits. */
  static @Nullable BigDecimal decimal(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return Limits.allow(number) ? number : null;
    } catch (NumberFormatException exponentOutOfRange) {
      return null;
    }
  }

  /** The number as an integer, or null if it has a fraction. */
  static @Nullable BigInteger whole(BigDecimal number) {
    try {
      return number.toBigIntegerExact();
    } catch (ArithmeticException fraction) {
      return null;
    }
  }
}
