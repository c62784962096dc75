package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.runner.state.MapFields;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a distributed Map say, all but for its items and what is made of each.
 *
 * @param tolerated how many items may fail
 * @param batches how many items go together
 * @param readerArguments what the items are read with
 * @param maxItems how many are read; 0 is no limit
 * @param writerArguments what the results are written with
 */
record MapPlan(
    Tolerance tolerated,
    Batches batches,
    JsonNode readerArguments,
    long maxItems,
    JsonNode writerArguments) {

  static MapPlan of(MapFields fields) {
    Tolerance tolerated =
        new Tolerance(fields.toleratedFailureCount(), fields.toleratedFailurePercentage());
    Long maxItems = fields.maxItems();
    return new MapPlan(
        tolerated,
        new Batches(fields.maxItemsPerBatch(), fields.maxInputBytesPerBatch(), fields.batchInput()),
        orEmpty(fields.readerArguments()),
        maxItems == null ? 0 : maxItems,
        orEmpty(fields.writerArguments()));
  }

  private static JsonNode orEmpty(@Nullable JsonNode arguments) {
    return arguments == null ? JsonNodeFactory.instance.objectNode() : arguments;
  }

  /**
   * How many items may fail: neither more than the count nor a larger part than the percentage. A
   * threshold of 0 counts as one that is not set, and where none is set none may fail.
   */
  record Tolerance(@Nullable Long count, @Nullable BigDecimal percentage) {

    boolean isExceeded(long failed, long all) {
      boolean counts = count != null && count > 0;
      boolean parts = percentage != null && percentage.signum() > 0;
      if (!counts && !parts) {
        return failed > 0;
      }
      return counts && failed > count || parts && isLargerPart(failed, all);
    }

    private boolean isLargerPart(long failed, long all) {
      return percentage != null
          && BigDecimal.valueOf(failed * 100)
                  .compareTo(percentage.multiply(BigDecimal.valueOf(all)))
              > 0;
    }
  }
}
