package io.github.stepmark.asl.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from one end to another.
 *
 * @param from the least; {@code null} where there is none
 * @param to the greatest; {@code null} where there is none
 */
public record Range(@Nullable End from, @Nullable End to) {

  /** No more of them are counted. */
  private static final int FEW = 64;

  /** All numbers. */
  public static final Range ALL = new Range(null, null);

  /**
   * An end of a range.
   *
   * @param included whether {@code at} is in the range
   */
  public record End(BigDecimal at, boolean included) {}

  /** From the least of {@code numbers}, of which there is one at least, to the greatest. */
  static Range of(Collection<BigDecimal> numbers) {
    BigDecimal least = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal greatest = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
    return new Range(new End(least, true), new End(greatest, true));
  }

  /** The numbers that stand to one of these as {@code relation} says of the comparison's sign. */
  public Range related(IntPredicate relation) {
    boolean equal = relation.test(0);
    End least = from == null || relation.test(-1) ? null : end(from, equal);
    End greatest = to == null || relation.test(1) ? null : end(to, equal);
    return new Range(least, greatest);
  }

  private static End end(End end, boolean equal) {
    return new End(end.at, end.included && equal);
  }

  /** Whether {@code number} is in it. */
  boolean has(BigDecimal number) {
    return (from == null || isFrom(number)) && (to == null || isTo(number));
  }

  private boolean isFrom(BigDecimal number) {
    int sign = number.compareTo(from.at);
    return sign > 0 || sign == 0 && from.included;
  }

  private boolean isTo(BigDecimal number) {
    int sign = number.compareTo(to.at);
    return sign < 0 || sign == 0 && to.included;
  }

  /** The signs of the comparisons of each of these with each of {@code other}. */
  public Set<Integer> signs(Range other) {
    Set<Integer> signs = new HashSet<>();
    if (from == null || other.to == null || from.at.compareTo(other.to.at) < 0) {
      signs.add(-1);
    }
    if (to == null || other.from == null || to.at.compareTo(other.from.at) > 0) {
      signs.add(1);
    }
    if (!isEmpty(and(other))) {
      signs.add(0);
    }
    return signs;
  }

  /** Those that are in both. */
  Range and(Range other) {
    return new Range(inner(from, other.from, 1), inner(to, other.to, -1));
  }

  /** All from the least of both to the greatest. */
  Range hull(Range other) {
    return new Range(outer(from, other.from, -1), outer(to, other.to, 1));
  }

  /** Whether there is no number in {@code range}. */
  static boolean isEmpty(Range range) {
    if (range.from == null || range.to == null) {
      return false;
    }
    int sign = range.from.at.compareTo(range.to.at);
    return sign > 0 || sign == 0 && !(range.from.included && range.to.included);
  }

  /**
   * The numbers in it, where they are few; empty where not.
   *
   * @param integral whether whole numbers are meant alone
   */
  Optional<Set<BigDecimal>> few(boolean integral) {
    boolean one = from != null && to != null && from.at.compareTo(to.at) == 0;
    if (from == null || to == null || !integral && !one) {
      return Optional.empty();
    }
    Set<BigDecimal> all = new HashSet<>();
    BigDecimal next = one ? from.at : from.at.setScale(0, RoundingMode.CEILING);
    for (; next.compareTo(to.at) <= 0; next = next.add(BigDecimal.ONE)) {
      if (has(next)) {
        all.add(next.stripTrailingZeros());
      }
      if (all.size() > FEW) {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  /** The narrower of two ends; {@code inwards} is the sign by which numbers in it stand to them. */
  private static @Nullable End inner(@Nullable End one, @Nullable End other, int inwards) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    int sign = one.at.compareTo(other.at);
    return sign == 0 ? (one.included ? other : one) : sign == inwards ? one : other;
  }

  private static @Nullable End outer(@Nullable End one, @Nullable End other, int outwards) {
    if (one == null || other == null) {
      return null;
    }
    int sign = one.at.compareTo(other.at);
    return sign == 0 ? (one.included ? one : other) : sign == outwards ? one : other;
  }

  /** As conditions write it: {@code >= 1 and < 5}; empty for all numbers. */
  String written() {
    String least = from == null ? "" : (from.included ? ">= " : "> ") + ShapeText.plain(from.at);
    String greatest = to == null ? "" : (to.included ? "<= " : "< ") + ShapeText.plain(to.at);
    return least.isEmpty() || greatest.isEmpty() ? least + greatest : least + " and " + greatest;
  }
}
