package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Upper}, emitted by Stepmark.
 *
 * @param orderId the member <code>order-id</code>
 * @param bucketURL the member <code>bucket-url</code>
 */
@GeneratedFrom("app.Upper")
public record UpCreateS3BucketInput(String orderId, String bucketURL) {
}
