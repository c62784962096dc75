package io.github.stepmark.processor.read;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.MapModel;
import io.github.stepmark.processor.model.Work;
import java.util.Optional;

/** Reads {@code @MapState}. */
final class MapStateReader {

  private MapStateReader() {}

  /** The work of a Map; empty where its class could not be read. */
  static Optional<Work> read(DslAnnotation map, NestedStates nested, ValueReader values) {
    Optional<Located<ValueOrPath<Long>>> maxConcurrency =
        values.number(map, "maxConcurrency", "maxConcurrencyFrom");
    Optional<Located<ValueOrPath<JsonValue>>> items = values.computed(map, "itemsFrom");
    return nested.containers().stream()
        .findFirst()
        .map(
            processor ->
                new Work.Mapping(
                    new MapModel(
                        processor,
                        map.flag("iterator"),
                        map.says("mode") ? new ProcessorConfig(map.constant("mode"), null) : null,
                        items.orElse(null),
                        maxConcurrency.orElse(null)),
                    nested.result()));
  }
}
