package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Snake} gives.
 *
 * @param orderId the member <code>Order Id</code>
 * @param bucketURL the member <code>Bucket URL</code>
 * @param straße the member <code>Straße</code>
 */
@GeneratedFrom("app.Snake")
public record SnakeSnakeOutput(String orderId, String bucketURL, String straße) {
}
