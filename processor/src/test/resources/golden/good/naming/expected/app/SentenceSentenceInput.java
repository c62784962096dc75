package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Sentence} is started with.
 *
 * @param orderId the member <code>order_id</code>
 * @param bucketURL the member <code>bucket_url</code>
 */
@GeneratedFrom("app.Sentence")
public record SentenceSentenceInput(String orderId, String bucketURL) {
}
