package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.MapModel;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.Work;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code @MapState}. */
final class MapStateReader {

  private final ValueReader values;
  private final TemplateReader templates;
  private final ResourceReader resources;
  private final QueryLanguage language;
  private final Losses lost;

  /**
   * @param language the state's
   */
  MapStateReader(
      Context context,
      TemplateReader templates,
      ResourceReader resources,
      QueryLanguage language,
      Losses lost) {
    this.values = new ValueReader(context, language);
    this.templates = templates;
    this.resources = resources;
    this.language = language;
    this.lost = lost;
  }

  /** The work that {@code map} says; what could not be read of it is lost. */
  Work read(DslAnnotation map, NestedStates nested) {
    FieldPlaces places = new FieldPlaces(lost);
    boolean iterator = map.flag("iterator");
    ProcessorConfig config = config(map, iterator ? "Iterator" : "ItemProcessor", places);
    ValueOrPath<JsonValue> items =
        places.valueOrPath(
            "Items",
            () -> values.read(map, "items", "itemsFrom", member -> items(map, member, places)));
    ValueOrPath<Long> maxConcurrency =
        places.valueOrPath(
            "MaxConcurrency", () -> values.number(map, "maxConcurrency", "maxConcurrencyFrom"));
    DistributionReader distribution =
        new DistributionReader(values, templates, resources, language, places);
    return new Work.Mapping(
        new MapModel(
            processor(map, iterator, nested),
            iterator,
            config,
            items,
            maxConcurrency,
            distribution.read(map),
            places.all()),
        nested.result());
  }

  /** The class of the items' states; where it could not be read, one that has none. */
  private Located<Container> processor(DslAnnotation map, boolean iterator, NestedStates nested) {
    String field = iterator ? "Iterator" : "ItemProcessor";
    return nested.containers().stream()
        .findFirst()
        .orElseGet(
            () -> {
              lost.lose(field + "/StartAt", field + "/States");
              return new Located<>(Container.unread(map.place("value")), map.place("value"));
            });
  }

  private static @Nullable ProcessorConfig config(
      DslAnnotation map, String processor, FieldPlaces places) {
    String config = processor + "/ProcessorConfig";
    String mode = places.word(config + "/Mode", map, "mode");
    String executionType = places.word(config + "/ExecutionType", map, "executionType");
    if (mode == null && executionType == null) {
      return null;
    }
    places.put(config, map.place(mode == null ? "executionType" : "mode"));
    return new ProcessorConfig(mode, executionType);
  }

  /** A template that is one expression is that expression. */
  private Optional<Located<ValueOrPath<JsonValue>>> items(
      DslAnnotation map, String member, FieldPlaces places) {
    Optional<Parts<JsonValue>> template =
        map.located(member).flatMap(text -> templates.template(text, language));
    JsonValue value = places.template("Items", () -> template);
    return template.map(
        parts -> {
          JsonNode node = parts.value().toNode();
          return new Located<>(
              node.isTextual()
                  ? new ValueOrPath.Jsonata<>(node.textValue())
                  : new ValueOrPath.Literal<>(value),
              parts.place());
        });
  }
}
