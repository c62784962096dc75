package io.github.stepmark.asl.shape;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers.
 *
 * @param integral whether all are whole
 * @param values which they may be, equal numbers once
 * @param range between which of them they are, where not all are known
 */
public record NumberShape(boolean integral, Values<BigDecimal> values, Range range) {

  static final NumberShape ANY = new NumberShape(false, Values.any(), Range.ALL);
  static final NumberShape INTEGRAL = new NumberShape(true, Values.any(), Range.ALL);

  /** More digits than these a double does not keep, as which Step Functions may pass it on. */
  private static final int EXACT_DIGITS = 15;

  private static final int GREATEST_EXPONENT = 300;

  static NumberShape of(BigDecimal constant) {
    BigDecimal plain = constant.stripTrailingZeros();
    boolean integral = plain.scale() <= 0;
    return new NumberShape(
        integral, isExact(plain) ? Values.of(Set.of(plain)) : Values.any(), Range.ALL);
  }

  /** All that it may be; {@code null} where that is not known. */
  public @Nullable Set<BigDecimal> constants() {
    return values.only();
  }

  /** Between which numbers they are. */
  public Range between() {
    return constants() == null ? range : Range.of(constants());
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
    Values<BigDecimal> both = values.merge(other.values);
    return new NumberShape(
        integral && other.integral,
        both,
        both.only() == null ? between().hull(other.between()) : Range.ALL);
  }

  /** Without what it is known not to be. */
  @Nullable NumberShape without(BigDecimal constant) {
    BigDecimal plain = constant.stripTrailingZeros();
    if (!isExact(plain) || !range.has(plain)) {
      return this;
    }
    Values<BigDecimal> left = values.without(plain);
    return left == null ? null : some(left, range);
  }

  /** What of it is in {@code limits}; {@code null} where nothing is. */
  public @Nullable NumberShape in(Range limits) {
    Set<BigDecimal> constants = constants();
    if (constants != null) {
      Set<BigDecimal> left = new LinkedHashSet<>(constants);
      left.removeIf(number -> !limits.has(number));
      return left.isEmpty() ? null : new NumberShape(integral, Values.of(left), Range.ALL);
    }
    Range both = range.and(limits);
    return Range.isEmpty(both) ? null : some(values, both);
  }

  /** {@code null} where there is none: a whole number from 1 to 1 that is not 1. */
  private @Nullable NumberShape some(Values<BigDecimal> values, Range range) {
    boolean none =
        values.only() == null && range.few(integral).map(values.never()::containsAll).orElse(false);
    return none ? null : new NumberShape(integral, values, range);
  }

  boolean isApartFrom(NumberShape other) {
    return values.isApartFrom(other.values) || Range.isEmpty(between().and(other.between()));
  }

  /** Whether {@code value} may be one of these. */
  public boolean has(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return values.has(plain) && range.has(plain) && (!integral || plain.scale() <= 0);
  }

  /** Whether {@code value} has been found to be none of these. */
  boolean excludes(BigDecimal value) {
    return values.never().contains(value.stripTrailingZeros()) || !range.has(value);
  }

  NumberShape general() {
    return new NumberShape(integral, Values.any(), Range.ALL);
  }
}
