package io.github.stepmark.asl.shape;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers.
 *
 * @param integral whether all are whole
 * @param constants all that it may be, equal numbers once; {@code null} where that is not known
 */
public record NumberShape(boolean integral, @Nullable Set<BigDecimal> constants) {

  static final NumberShape ANY = new NumberShape(false, null);
  static final NumberShape INTEGRAL = new NumberShape(true, null);

  /** More digits than these a double does not keep, as which Step Functions may pass it on. */
  private static final int EXACT_DIGITS = 15;

  private static final int GREATEST_EXPONENT = 300;

  static NumberShape of(BigDecimal constant) {
    BigDecimal plain = constant.stripTrailingZeros();
    boolean integral = plain.scale() <= 0;
    return new NumberShape(integral, isExact(plain) ? Set.of(plain) : null);
  }

  private static boolean isExact(BigDecimal plain) {
    long exponent = (long) plain.precision() - plain.scale();
    return Math.abs(exponent) <= GREATEST_EXPONENT
        && (plain.precision() <= EXACT_DIGITS
            || plain.scale() <= 0 && plain.toBigInteger().bitLength() < Long.SIZE);
  }

  NumberShape merge(NumberShape other) {
    if (equals(other)) {
      return this;
    }
    return new NumberShape(integral && other.integral, Constants.both(constants, other.constants));
  }

  /** Without what it is known not to be. */
  @Nullable NumberShape without(BigDecimal constant) {
    if (constants == null) {
      return this;
    }
    Set<BigDecimal> left = new LinkedHashSet<>(constants);
    left.remove(constant.stripTrailingZeros());
    return left.isEmpty() ? null : new NumberShape(integral, Collections.unmodifiableSet(left));
  }

  /** Whether {@code value} may be one of these. */
  public boolean has(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return constants != null ? constants.contains(plain) : !integral || plain.scale() <= 0;
  }

  NumberShape general() {
    return constants == null ? this : new NumberShape(integral, null);
  }
}
