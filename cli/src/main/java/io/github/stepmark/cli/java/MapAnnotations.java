package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.ItemBatcher;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.ValueOrPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Map as {@code @MapState} and what a distributed one has beside it. */
final class MapAnnotations {

  static final Set<String> INPUT_TYPES = Set.of("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST");
  static final Set<String> MANIFEST_TYPES = Set.of("ATHENA_DATA", "S3_INVENTORY");
  static final Set<String> TRANSFORMATIONS = Set.of("NONE", "LOAD_AND_FLATTEN");
  static final Set<String> DELIMITERS = Set.of("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB");
  static final Set<String> HEADERS = Set.of("FIRST_ROW", "GIVEN");
  static final Set<String> WRITTEN_AS = Set.of("NONE", "COMPACT", "FLATTEN");
  static final Set<String> OUTPUTS = Set.of("JSON", "JSONL");

  private MapAnnotations() {}

  /** {@code @MapState} alone; {@code processor} is the class of its states. */
  static Annotation state(MapState map, String processor) {
    Annotation annotation = Annotation.of("MapState").literal("value", processor + ".class");
    if (map.items() instanceof ValueOrPath.Literal<JsonValue> items) {
      annotation.with("items", JsonDoc.of(items.value()));
    } else {
      Values.add(annotation, "items", "itemsFrom", map.items());
    }
    Values.add(annotation, "maxConcurrency", "maxConcurrencyFrom", map.maxConcurrency());
    MapState.ProcessorConfig config = map.processor().config();
    if (config != null && config.mode() != null) {
      annotation.constant("mode", "ProcessorMode." + config.mode());
    }
    if (config != null && config.executionType() != null) {
      annotation.constant("executionType", "WorkflowType." + config.executionType());
    }
    Distribution distribution = map.distribution();
    if (distribution.label() != null) {
      annotation.text("label", distribution.label());
    }
    Values.add(
        annotation,
        "toleratedFailureCount",
        "toleratedFailureCountFrom",
        distribution.toleratedFailureCount());
    Values.add(
        annotation,
        "toleratedFailurePercentage",
        "toleratedFailurePercentageFrom",
        distribution.toleratedFailurePercentage());
    return map.processor().iterator() ? annotation.literal("iterator", "true") : annotation;
  }

  /** What says where items come from, how they are put together, and where results go. */
  static List<Annotation> distribution(Distribution distribution) {
    List<Annotation> annotations = new ArrayList<>();
    if (distribution.itemReader() != null) {
      annotations.add(reader(distribution.itemReader()));
    }
    if (distribution.itemBatcher() != null) {
      annotations.add(batcher(distribution.itemBatcher()));
    }
    if (distribution.resultWriter() != null) {
      annotations.add(writer(distribution.resultWriter()));
    }
    return annotations;
  }

  private static Annotation reader(ItemReader reader) {
    Annotation annotation =
        Annotation.of("ItemReader").text("resource", Values.resource(reader.resource()));
    json(annotation, "parameters", reader.parameters());
    json(annotation, "arguments", reader.arguments());
    ReaderConfig config = reader.config();
    if (config == null) {
      return annotation;
    }
    constant(annotation, "inputType", "ItemReader.InputType.", config.inputType());
    constant(annotation, "manifestType", "ItemReader.ManifestType.", config.manifestType());
    constant(annotation, "transformation", "ItemReader.Transformation.", config.transformation());
    constant(annotation, "csvDelimiter", "ItemReader.CsvDelimiter.", config.csvDelimiter());
    constant(
        annotation,
        "csvHeaderLocation",
        "ItemReader.CsvHeaderLocation.",
        config.csvHeaderLocation());
    if (config.csvHeaders() != null) {
      annotation.array(
          "csvHeaders", config.csvHeaders().stream().map(JavaText::of).toList(), false);
    }
    if (config.itemsPointer() != null) {
      annotation.text("itemsPointer", config.itemsPointer());
    }
    Values.add(annotation, "maxItems", "maxItemsFrom", config.maxItems());
    return annotation;
  }

  private static Annotation batcher(ItemBatcher batcher) {
    Annotation annotation = Annotation.of("ItemBatcher");
    Values.add(annotation, "maxItemsPerBatch", "maxItemsPerBatchFrom", batcher.maxItems());
    Values.add(
        annotation, "maxInputBytesPerBatch", "maxInputBytesPerBatchFrom", batcher.maxInputBytes());
    json(annotation, "batchInput", batcher.batchInput());
    return annotation;
  }

  private static Annotation writer(ResultWriter writer) {
    Annotation annotation = Annotation.of("ResultWriter");
    if (writer.resource() != null) {
      annotation.text("resource", Values.resource(writer.resource()));
    }
    json(annotation, "parameters", writer.parameters());
    json(annotation, "arguments", writer.arguments());
    if (writer.config() != null) {
      constant(
          annotation,
          "transformation",
          "ResultWriter.Transformation.",
          writer.config().transformation());
      constant(annotation, "outputType", "ResultWriter.OutputType.", writer.config().outputType());
    }
    return annotation;
  }

  private static void json(Annotation annotation, String member, @Nullable JsonValue value) {
    if (value != null) {
      annotation.with(member, JsonDoc.ofJsonata(value));
    }
  }

  private static void constant(
      Annotation annotation, String member, String type, @Nullable String value) {
    if (value != null) {
      annotation.constant(member, type + value);
    }
  }
}
