package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.ItemBatcher;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.query.jsonata.ExpressionReader;
import io.github.stepmark.runner.query.jsonata.FieldValues;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The fields of a Map state whose query language is JSONata. */
final class JsonataMapFields implements MapFields {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final MapState map;
  private final Distribution distribution;
  private final JsonNode input;
  private final ExpressionReader expressions;
  private final FieldValues values;

  JsonataMapFields(MapState map, JsonNode input, ExpressionReader expressions) {
    this.map = map;
    this.input = input;
    this.expressions = expressions;
    distribution = map.distribution();
    values = new FieldValues(expressions);
  }

  @Override
  public JsonNode items(@Nullable JsonNode read) {
    JsonNode given = values.items("Items", map.items(), map.isDistributed());
    JsonNode items = given != null ? given : read == null ? input : read;
    if (!items.isArray() && !(map.isDistributed() && items.isObject())) {
      throw QueryException.evaluation("Map state input must be an array but was: " + items, null);
    }
    return items;
  }

  @Override
  public JsonNode itemInput(JsonNode item, JsonNode member) {
    return map.itemSelector() == null
        ? item
        : expressions.withContext("Map", member).value("ItemSelector", map.itemSelector(), item);
  }

  @Override
  public long maxConcurrency() {
    Long most = values.notNegative("MaxConcurrency", map.maxConcurrency());
    return most == null ? 0 : most;
  }

  @Override
  public @Nullable BigDecimal toleratedFailurePercentage() {
    String place = "ToleratedFailurePercentage";
    BigDecimal percentage = values.number(place, distribution.toleratedFailurePercentage());
    if (percentage != null && (percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0)) {
      throw QueryException.evaluation(place + " must be between 0 and 100.", place);
    }
    return percentage;
  }

  @Override
  public @Nullable Long toleratedFailureCount() {
    return values.notNegative("ToleratedFailureCount", distribution.toleratedFailureCount());
  }

  @Override
  public @Nullable JsonNode readerArguments() {
    ItemReader reader = distribution.itemReader();
    return reader == null ? null : value("ItemReader/Arguments", reader.arguments());
  }

  @Override
  public @Nullable Long maxItems() {
    ItemReader reader = distribution.itemReader();
    ReaderConfig config = reader == null ? null : reader.config();
    return config == null
        ? null
        : values.notNegative("ItemReader/ReaderConfig/MaxItems", config.maxItems());
  }

  @Override
  public @Nullable Long maxItemsPerBatch() {
    ItemBatcher batcher = distribution.itemBatcher();
    return batcher == null
        ? null
        : values.positive("ItemBatcher/MaxItemsPerBatch", batcher.maxItems());
  }

  @Override
  public @Nullable Long maxInputBytesPerBatch() {
    ItemBatcher batcher = distribution.itemBatcher();
    return batcher == null
        ? null
        : values.positive("ItemBatcher/MaxInputBytesPerBatch", batcher.maxInputBytes());
  }

  @Override
  public @Nullable JsonNode batchInput() {
    ItemBatcher batcher = distribution.itemBatcher();
    return batcher == null ? null : value("ItemBatcher/BatchInput", batcher.batchInput());
  }

  @Override
  public @Nullable JsonNode writerArguments() {
    ResultWriter writer = distribution.resultWriter();
    return writer == null ? null : value("ResultWriter/Arguments", writer.arguments());
  }

  private @Nullable JsonNode value(String place, @Nullable JsonValue template) {
    return template == null ? null : expressions.value(place, template, input);
  }
}
