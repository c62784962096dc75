package io.github.stepmark.runner.items;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An item of a dataset.
 *
 * @param key its name where the dataset is an object and the items are its members; else null
 * @param source where it was read: {@code S3://bucket} of a listing, {@code S3://bucket/key} of a
 *     file
 */
public record Item(@Nullable String key, JsonNode value, String source) {}
