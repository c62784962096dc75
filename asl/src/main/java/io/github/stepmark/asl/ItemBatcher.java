package io.github.stepmark.asl;

import org.jspecify.annotations.Nullable;

/**
 * {@code ItemBatcher} of a distributed Map: gives many items to one run of the item processor, as
 * {@code {"BatchInput": …, "Items": […]}}.
 *
 * @param maxItems {@code MaxItemsPerBatch} or {@code MaxItemsPerBatchPath}
 * @param maxInputBytes {@code MaxInputBytesPerBatch} or {@code MaxInputBytesPerBatchPath}: up to
 *     262,144
 * @param batchInput {@code BatchInput}: what every batch gets beside its items
 */
public record ItemBatcher(
    @Nullable ValueOrPath<Long> maxItems,
    @Nullable ValueOrPath<Long> maxInputBytes,
    @Nullable JsonValue batchInput) {}
