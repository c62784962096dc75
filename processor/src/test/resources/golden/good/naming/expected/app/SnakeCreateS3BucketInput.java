package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Snake}, emitted by Stepmark.
 *
 * @param orderId the member <code>Order Id</code>
 * @param bucketURL the member <code>Bucket URL</code>
 */
@GeneratedFrom("app.Snake")
public record SnakeCreateS3BucketInput(String orderId, String bucketURL) {
}
