package io.github.stepmark.asl;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a Map state has in its distributed mode alone.
 *
 * @param itemReader {@code ItemReader}
 * @param itemBatcher {@code ItemBatcher}
 * @param resultWriter {@code ResultWriter}
 * @param toleratedFailurePercentage {@code ToleratedFailurePercentage} or {@code
 *     ToleratedFailurePercentagePath}: 0 to 100
 * @param toleratedFailureCount {@code ToleratedFailureCount} or {@code ToleratedFailureCountPath}
 * @param label {@code Label}: the beginning of the Map Run's name, up to 40 characters
 */
public record Distribution(
    @Nullable ItemReader itemReader,
    @Nullable ItemBatcher itemBatcher,
    @Nullable ResultWriter resultWriter,
    @Nullable ValueOrPath<BigDecimal> toleratedFailurePercentage,
    @Nullable ValueOrPath<Long> toleratedFailureCount,
    @Nullable String label) {

  /** None of them is written. */
  public static final Distribution NONE = new Distribution(null, null, null, null, null, null);
}
