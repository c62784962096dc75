package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Snake} is started with.
 *
 * @param orderId the member <code>Order Id</code>
 * @param bucketURL the member <code>Bucket URL</code>
 */
@GeneratedFrom("app.Snake")
public record SnakeSnakeInput(String orderId, String bucketURL) {
}
