package io.github.stepmark.processor.model;

import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.processor.problem.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a Map state does with which items.
 *
 * @param processor the class of the states that each item goes through
 * @param iterator whether it is written as the deprecated {@code Iterator}
 * @param config {@code ProcessorConfig}
 * @param items {@code Items} or {@code ItemsPath}
 * @param maxConcurrency {@code MaxConcurrency}
 * @param distribution the fields of the distributed mode
 * @param places where the fields stand that are written, by their JSON pointers from the state
 *     without the first slash
 */
public record MapModel(
    Located<Container> processor,
    boolean iterator,
    @Nullable ProcessorConfig config,
    @Nullable ValueOrPath<JsonValue> items,
    @Nullable ValueOrPath<Long> maxConcurrency,
    Distribution distribution,
    Map<String, Place> places) {

  public MapModel {
    places = Map.copyOf(places);
  }

  /** The field of the state that has the processor. */
  public String processorField() {
    return iterator ? "Iterator" : "ItemProcessor";
  }
}
