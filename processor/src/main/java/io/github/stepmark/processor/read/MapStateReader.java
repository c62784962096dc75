package io.github.stepmark.processor.read;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.MapModel;
import io.github.stepmark.processor.model.Work;
import io.github.stepmark.processor.problem.Mistake;
import java.util.Optional;

/** Reads {@code @MapState}. */
final class MapStateReader {

  private final Context context;

  MapStateReader(Context context) {
    this.context = context;
  }

  /** The work of a Map; empty where its class could not be read. */
  Optional<Work> read(DslAnnotation map, NestedStates nested) {
    Optional<Located<ValueOrPath<Long>>> maxConcurrency = maxConcurrency(map);
    return nested.containers().stream()
        .findFirst()
        .map(
            processor ->
                new Work.Mapping(
                    new MapModel(
                        processor,
                        map.flag("iterator"),
                        map.says("mode") ? new ProcessorConfig(map.constant("mode"), null) : null,
                        map.located("itemsFrom")
                            .map(MapStateReader::<JsonValue>atPath)
                            .orElse(null),
                        maxConcurrency.orElse(null)),
                    nested.result()));
  }

  private Optional<Located<ValueOrPath<Long>>> maxConcurrency(DslAnnotation map) {
    Optional<Located<ValueOrPath<Long>>> path =
        map.located("maxConcurrencyFrom").map(MapStateReader::atPath);
    Long number = map.numberOrNull("maxConcurrency");
    if (number == null) {
      return path;
    }
    path.ifPresent(
        from ->
            context
                .problems()
                .add(
                    Mistake.EXCLUSIVE_MEMBERS,
                    from.place(),
                    map.name(),
                    "maxConcurrency",
                    "maxConcurrencyFrom"));
    return Optional.of(
        new Located<>(new ValueOrPath.Literal<>(number), map.place("maxConcurrency")));
  }

  private static <T> Located<ValueOrPath<T>> atPath(Located<String> path) {
    return new Located<>(new ValueOrPath.AtPath<>(path.value()), path.place());
  }
}
