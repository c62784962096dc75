package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.ItemBatcher;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.runner.query.Environment;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.query.jsonpath.DataFlow;
import io.github.stepmark.runner.query.jsonpath.FieldValues;
import io.github.stepmark.runner.query.jsonpath.PathReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The fields of a Map state whose query language is JSONPath. */
final class JsonPathMapFields implements MapFields {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final MapState map;
  private final Distribution distribution;
  private final PathReader paths;
  private final JsonNode input;
  private final DataFlow data;
  private final FieldValues values;

  JsonPathMapFields(MapState map, JsonNode raw, PathReader paths) {
    this.map = map;
    this.paths = paths;
    distribution = map.distribution();
    data = new DataFlow(paths);
    input = data.input(map.data(), raw);
    values = new FieldValues(paths, input);
  }

  @Override
  public JsonNode items(@Nullable JsonNode read) {
    String path = FieldValues.itemsPath(map.items());
    JsonNode items = data.select(path, read == null ? input : read);
    if (!items.isArray() && !(map.isDistributed() && items.isObject())) {
      // AWS names the path within the context object where it leads there.
      String shown = path.startsWith("$$") ? path.substring(1) : path;
      throw QueryException.runtime("Reference path \"%s\" must point to array.".formatted(shown));
    }
    if (map.items() != null) {
      paths.environment().inspection().saw("afterItemsPath", items);
    }
    return items;
  }

  @Override
  public JsonNode itemInput(JsonNode item, JsonNode member) {
    JsonValue template = map.itemSelector() == null ? map.data().parameters() : map.itemSelector();
    if (template == null) {
      return item;
    }
    Environment environment = paths.environment().withContext("Map", member);
    return new DataFlow(paths.in(environment)).fill(template, input);
  }

  @Override
  public long maxConcurrency() {
    Long most = values.integer("MaxConcurrencyPath", map.maxConcurrency());
    if (most != null && most < 0) {
      throw QueryException.runtime("MaxConcurrency must not be negative.");
    }
    return most == null ? 0 : most;
  }

  @Override
  public @Nullable BigDecimal toleratedFailurePercentage() {
    BigDecimal percentage =
        values.number("ToleratedFailurePercentagePath", distribution.toleratedFailurePercentage());
    if (percentage != null && (percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0)) {
      throw QueryException.runtime("ToleratedFailurePercentage must be between 0 and 100.");
    }
    return percentage;
  }

  @Override
  public @Nullable Long toleratedFailureCount() {
    return values.integer("ToleratedFailureCountPath", distribution.toleratedFailureCount());
  }

  @Override
  public @Nullable JsonNode readerArguments() {
    ItemReader reader = distribution.itemReader();
    return reader == null ? null : filled(reader.parameters());
  }

  @Override
  public @Nullable Long maxItems() {
    ItemReader reader = distribution.itemReader();
    ReaderConfig config = reader == null ? null : reader.config();
    return config == null ? null : values.integer("MaxItemsPath", config.maxItems());
  }

  @Override
  public @Nullable Long maxItemsPerBatch() {
    ItemBatcher batcher = distribution.itemBatcher();
    return batcher == null ? null : values.positive("MaxItemsPerBatchPath", batcher.maxItems());
  }

  @Override
  public @Nullable Long maxInputBytesPerBatch() {
    ItemBatcher batcher = distribution.itemBatcher();
    return batcher == null
        ? null
        : values.positive("MaxInputBytesPerBatchPath", batcher.maxInputBytes());
  }

  @Override
  public @Nullable JsonNode batchInput() {
    ItemBatcher batcher = distribution.itemBatcher();
    return batcher == null ? null : filled(batcher.batchInput());
  }

  @Override
  public @Nullable JsonNode writerArguments() {
    ResultWriter writer = distribution.resultWriter();
    return writer == null ? null : filled(writer.parameters());
  }

  private @Nullable JsonNode filled(@Nullable JsonValue template) {
    return template == null ? null : data.fill(template, input);
  }
}
