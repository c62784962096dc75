package io.github.stepmark.asl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code ItemReader} of a distributed Map: takes the items from Amazon S3.
 *
 * @param resource {@code Resource}: {@code arn:aws:states:::s3:getObject} or {@code
 *     arn:aws:states:::s3:listObjectsV2}
 * @param parameters {@code Parameters}: {@code Bucket}, and {@code Key} or {@code Prefix}
 *     (JSONPath)
 * @param arguments {@code Arguments}: the same in JSONata
 * @param config {@code ReaderConfig}: what format the items have
 */
public record ItemReader(
    String resource,
    @Nullable JsonValue parameters,
    @Nullable JsonValue arguments,
    @Nullable ReaderConfig config) {

  public ItemReader {
    Objects.requireNonNull(resource, "resource");
  }
}
