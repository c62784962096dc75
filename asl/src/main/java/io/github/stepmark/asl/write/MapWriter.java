package io.github.stepmark.asl.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.ItemBatcher;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.MapState.ItemProcessor;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.ResultWriter.WriterConfig;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what only a Map state has, in the order in which the items go through it. */
final class MapWriter {

  private MapWriter() {}

  static void write(MapState map, FieldWriter into) {
    Distribution distribution = map.distribution();
    ItemProcessor processor = map.processor();
    into.put("Label", distribution.label())
        .put("ItemReader", object(distribution.itemReader(), MapWriter::itemReader))
        .put("Items", "ItemsPath", map.items(), JsonValue::toNode)
        .put("ItemSelector", map.itemSelector())
        .put("ItemBatcher", object(distribution.itemBatcher(), MapWriter::itemBatcher))
        .put("MaxConcurrency", "MaxConcurrencyPath", map.maxConcurrency(), MapWriter::number)
        .put(
            "ToleratedFailurePercentage",
            "ToleratedFailurePercentagePath",
            distribution.toleratedFailurePercentage(),
            DecimalNode::valueOf)
        .put(
            "ToleratedFailureCount",
            "ToleratedFailureCountPath",
            distribution.toleratedFailureCount(),
            MapWriter::number)
        .put(processor.iterator() ? "Iterator" : "ItemProcessor", processor(processor))
        .put("ResultWriter", object(distribution.resultWriter(), MapWriter::resultWriter));
  }

  private static ObjectNode processor(ItemProcessor processor) {
    FieldWriter fields =
        new FieldWriter()
            .put("Comment", processor.comment())
            .put("ProcessorConfig", object(processor.config(), MapWriter::processorConfig));
    return StateWriter.graph(fields.object(), processor.graph());
  }

  private static FieldWriter processorConfig(ProcessorConfig config) {
    return new FieldWriter()
        .put("Mode", config.mode())
        .put("ExecutionType", config.executionType());
  }

  private static FieldWriter itemReader(ItemReader reader) {
    return new FieldWriter()
        .put("Resource", reader.resource())
        .put("ReaderConfig", object(reader.config(), MapWriter::readerConfig))
        .put("Parameters", reader.parameters())
        .put("Arguments", reader.arguments());
  }

  private static FieldWriter readerConfig(ReaderConfig config) {
    return new FieldWriter()
        .put("InputType", config.inputType())
        .put("ManifestType", config.manifestType())
        .put("Transformation", config.transformation())
        .put("CSVDelimiter", config.csvDelimiter())
        .put("CSVHeaderLocation", config.csvHeaderLocation())
        .put("CSVHeaders", strings(config.csvHeaders()))
        .put("ItemsPointer", config.itemsPointer())
        .put("MaxItems", "MaxItemsPath", config.maxItems(), MapWriter::number);
  }

  private static FieldWriter itemBatcher(ItemBatcher batcher) {
    return new FieldWriter()
        .put("MaxItemsPerBatch", "MaxItemsPerBatchPath", batcher.maxItems(), MapWriter::number)
        .put(
            "MaxInputBytesPerBatch",
            "MaxInputBytesPerBatchPath",
            batcher.maxInputBytes(),
            MapWriter::number)
        .put("BatchInput", batcher.batchInput());
  }

  private static FieldWriter resultWriter(ResultWriter writer) {
    return new FieldWriter()
        .put("Resource", writer.resource())
        .put("WriterConfig", object(writer.config(), MapWriter::writerConfig))
        .put("Parameters", writer.parameters())
        .put("Arguments", writer.arguments());
  }

  private static FieldWriter writerConfig(WriterConfig config) {
    return new FieldWriter()
        .put("Transformation", config.transformation())
        .put("OutputType", config.outputType());
  }

  private static <T> @Nullable ObjectNode object(
      @Nullable T value, Function<T, FieldWriter> write) {
    return value == null ? null : write.apply(value).object();
  }

  private static @Nullable ArrayNode strings(@Nullable List<String> strings) {
    if (strings == null) {
      return null;
    }
    ArrayNode array = StateWriter.JSON.arrayNode();
    strings.forEach(array::add);
    return array;
  }

  private static JsonNode number(long value) {
    return StateWriter.JSON.numberNode(value);
  }
}
