package io.github.stepmark.processor.model;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.ValueOrPath;
import org.jspecify.annotations.Nullable;

/**
 * What a Map state does with which items.
 *
 * @param processor the class of the states that each item goes through
 * @param iterator whether it is written as the deprecated {@code Iterator}
 * @param config {@code ProcessorConfig}
 * @param items {@code ItemsPath}
 * @param maxConcurrency {@code MaxConcurrency}
 */
public record MapModel(
    Located<Container> processor,
    boolean iterator,
    @Nullable ProcessorConfig config,
    @Nullable Located<ValueOrPath<JsonValue>> items,
    @Nullable Located<ValueOrPath<Long>> maxConcurrency) {}
