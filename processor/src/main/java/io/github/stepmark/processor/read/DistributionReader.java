package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.ItemBatcher;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.ResultWriter.WriterConfig;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a distributed Map has: members of {@code @MapState}, {@code @ItemReader},
 * {@code @ItemBatcher} and {@code @ResultWriter}. Whether the Map is distributed is the
 * definition's to say.
 */
final class DistributionReader {

  private static final ReaderConfig NO_READER_CONFIG =
      new ReaderConfig(null, null, null, null, null, null, null, null);

  private static final WriterConfig NO_WRITER_CONFIG = new WriterConfig(null, null);

  private final ValueReader values;
  private final TemplateReader templates;
  private final ResourceReader resources;
  private final QueryLanguage language;
  private final FieldPlaces places;

  DistributionReader(
      ValueReader values,
      TemplateReader templates,
      ResourceReader resources,
      QueryLanguage language,
      FieldPlaces places) {
    this.values = values;
    this.templates = templates;
    this.resources = resources;
    this.language = language;
    this.places = places;
  }

  /** What {@code map} says, and what stands beside it. */
  Distribution read(DslAnnotation map) {
    return new Distribution(
        map.beside("ItemReader").map(this::itemReader).orElse(null),
        map.beside("ItemBatcher").map(this::itemBatcher).orElse(null),
        map.beside("ResultWriter").map(this::resultWriter).orElse(null),
        places.valueOrPath(
            "ToleratedFailurePercentage",
            () ->
                values.decimal(
                    map, "toleratedFailurePercentage", "toleratedFailurePercentageFrom")),
        places.valueOrPath(
            "ToleratedFailureCount",
            () -> values.number(map, "toleratedFailureCount", "toleratedFailureCountFrom")),
        places.value("Label", map.located("label")));
  }

  private ItemReader itemReader(DslAnnotation reader) {
    String at = "ItemReader/";
    places.put("ItemReader", reader.place());
    ReaderConfig config = readerConfig(reader, at + "ReaderConfig/");
    return new ItemReader(
        Objects.requireNonNull(resource(reader, at), "resource is required"),
        template(reader, "parameters", at + "Parameters"),
        template(reader, "arguments", at + "Arguments"),
        config.equals(NO_READER_CONFIG) ? null : config);
  }

  private ReaderConfig readerConfig(DslAnnotation reader, String at) {
    return new ReaderConfig(
        places.word(at + "InputType", reader, "inputType"),
        places.word(at + "ManifestType", reader, "manifestType"),
        places.word(at + "Transformation", reader, "transformation"),
        places.word(at + "CSVDelimiter", reader, "csvDelimiter"),
        places.word(at + "CSVHeaderLocation", reader, "csvHeaderLocation"),
        headers(reader, at + "CSVHeaders"),
        places.value(at + "ItemsPointer", reader.located("itemsPointer")),
        places.valueOrPath(
            at + "MaxItems", () -> values.number(reader, "maxItems", "maxItemsFrom")));
  }

  private @Nullable List<String> headers(DslAnnotation reader, String field) {
    if (!reader.says("csvHeaders")) {
      return null;
    }
    places.put(field, reader.place("csvHeaders"));
    return reader.elements("csvHeaders").stream()
        .map(header -> String.valueOf(header.value()))
        .toList();
  }

  private ItemBatcher itemBatcher(DslAnnotation batcher) {
    String at = "ItemBatcher/";
    places.put("ItemBatcher", batcher.place());
    return new ItemBatcher(
        places.valueOrPath(
            at + "MaxItemsPerBatch",
            () -> values.number(batcher, "maxItemsPerBatch", "maxItemsPerBatchFrom")),
        places.valueOrPath(
            at + "MaxInputBytesPerBatch",
            () -> values.number(batcher, "maxInputBytesPerBatch", "maxInputBytesPerBatchFrom")),
        template(batcher, "batchInput", at + "BatchInput"));
  }

  private ResultWriter resultWriter(DslAnnotation writer) {
    String at = "ResultWriter/";
    places.put("ResultWriter", writer.place());
    WriterConfig config =
        new WriterConfig(
            places.word(at + "WriterConfig/Transformation", writer, "transformation"),
            places.word(at + "WriterConfig/OutputType", writer, "outputType"));
    return new ResultWriter(
        resource(writer, at),
        template(writer, "parameters", at + "Parameters"),
        template(writer, "arguments", at + "Arguments"),
        config.equals(NO_WRITER_CONFIG) ? null : config);
  }

  private @Nullable String resource(DslAnnotation annotation, String at) {
    return places.value(at + "Resource", annotation.located("resource").map(resources::whole));
  }

  private @Nullable JsonValue template(DslAnnotation annotation, String member, String field) {
    return places.template(
        field,
        () -> annotation.located(member).flatMap(text -> templates.template(text, language)));
  }
}
