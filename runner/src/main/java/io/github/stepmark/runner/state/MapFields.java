package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.query.QueryException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a Map state say on a visit to it, in either query language; what an outcome or
 * a run makes of that is not theirs. Each throws {@link QueryException} where a field cannot be
 * evaluated, and is evaluated when it is asked for.
 */
public interface MapFields {

  /**
   * The items: an array, or, in the distributed mode, also an object.
   *
   * @param read what the {@code ItemReader} gave, which stands in the place of the state's input;
   *     null where there is none
   */
  JsonNode items(@Nullable JsonNode read);

  /**
   * The input of an item's run.
   *
   * @param map the member {@code Map} of the context object, which has the item: {@code {"Item":
   *     {"Index": 0, "Value": …}}}
   */
  JsonNode itemInput(JsonNode item, JsonNode map);

  /** How many items may be worked on beside each other; 0 is no limit. */
  long maxConcurrency();

  /** {@code ToleratedFailurePercentage}, from 0 to 100. */
  @Nullable BigDecimal toleratedFailurePercentage();

  /** {@code ToleratedFailureCount}, 0 or more. */
  @Nullable Long toleratedFailureCount();

  /** What the {@code ItemReader}'s resource is called with; null where nothing is written. */
  @Nullable JsonNode readerArguments();

  /** {@code MaxItems} of the {@code ReaderConfig}. */
  @Nullable Long maxItems();

  /** {@code MaxItemsPerBatch}. */
  @Nullable Long maxItemsPerBatch();

  /** {@code MaxInputBytesPerBatch}. */
  @Nullable Long maxInputBytesPerBatch();

  /** {@code BatchInput}. */
  @Nullable JsonNode batchInput();

  /** What the {@code ResultWriter}'s resource is called with; null where nothing is written. */
  @Nullable JsonNode writerArguments();
}
