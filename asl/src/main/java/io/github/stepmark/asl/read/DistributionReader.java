package io.github.stepmark.asl.read;

import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.ItemBatcher;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.ResultWriter.WriterConfig;
import org.jspecify.annotations.Nullable;

/** Reads the fields that a Map state has in its distributed mode alone. */
final class DistributionReader {

  private DistributionReader() {}

  static Distribution read(Fields map, ValueReader values) {
    return new Distribution(
        itemReader(map, values),
        itemBatcher(map, values),
        resultWriter(map),
        values.number("ToleratedFailurePercentage", "ToleratedFailurePercentagePath"),
        values.integer("ToleratedFailureCount", "ToleratedFailureCountPath"),
        map.string("Label"));
  }

  private static @Nullable ItemReader itemReader(Fields map, ValueReader values) {
    Fields fields = map.object("ItemReader", "An item reader");
    if (fields == null) {
      return null;
    }
    ItemReader reader =
        new ItemReader(
            fields.requiredString("Resource"),
            fields.value("Parameters"),
            fields.value("Arguments"),
            readerConfig(fields, values));
    fields.finish();
    return reader;
  }

  private static @Nullable ReaderConfig readerConfig(Fields reader, ValueReader values) {
    Fields fields = reader.object("ReaderConfig", "A reader's config");
    if (fields == null) {
      return null;
    }
    ReaderConfig config =
        new ReaderConfig(
            fields.string("InputType"),
            fields.string("ManifestType"),
            fields.string("Transformation"),
            fields.string("CSVDelimiter"),
            fields.string("CSVHeaderLocation"),
            fields.strings("CSVHeaders"),
            fields.string("ItemsPointer"),
            values.of(fields).integer("MaxItems", "MaxItemsPath"));
    fields.finish();
    return config;
  }

  private static @Nullable ItemBatcher itemBatcher(Fields map, ValueReader values) {
    Fields fields = map.object("ItemBatcher", "An item batcher");
    if (fields == null) {
      return null;
    }
    ValueReader own = values.of(fields);
    ItemBatcher batcher =
        new ItemBatcher(
            own.integer("MaxItemsPerBatch", "MaxItemsPerBatchPath"),
            own.integer("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"),
            fields.value("BatchInput"));
    fields.finish();
    return batcher;
  }

  private static @Nullable ResultWriter resultWriter(Fields map) {
    Fields fields = map.object("ResultWriter", "A result writer");
    if (fields == null) {
      return null;
    }
    ResultWriter writer =
        new ResultWriter(
            fields.string("Resource"),
            fields.value("Parameters"),
            fields.value("Arguments"),
            writerConfig(fields));
    fields.finish();
    return writer;
  }

  private static @Nullable WriterConfig writerConfig(Fields writer) {
    Fields fields = writer.object("WriterConfig", "A writer's config");
    if (fields == null) {
      return null;
    }
    WriterConfig config =
        new WriterConfig(fields.string("Transformation"), fields.string("OutputType"));
    fields.finish();
    return config;
  }
}
