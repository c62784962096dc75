package io.github.stepmark.processor.model;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a state's annotations say of the data that goes through it. Which type of state may have
 * what is known where it is read.
 *
 * @param fields the fields that several types of state share
 * @param itemSelector {@code ItemSelector}
 * @param credentials {@code Credentials}
 */
public record DataFlow(
    Parts<InputOutput> fields,
    @Nullable Parts<JsonValue> itemSelector,
    @Nullable Parts<JsonValue> credentials) {}
