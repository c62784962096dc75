package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Sentence}, emitted by Stepmark.
 *
 * @param orderId the member <code>order_id</code>
 * @param bucketURL the member <code>bucket_url</code>
 */
@GeneratedFrom("app.Sentence")
public record SentenceCreateS3BucketInput(String orderId, String bucketURL) {
}
