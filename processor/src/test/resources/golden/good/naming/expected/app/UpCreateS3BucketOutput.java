package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Upper}, emitted by Stepmark.
 *
 * @param orderId the member <code>order-id</code>
 * @param url the member <code>URL</code>
 * @param price the member <code>Total Price</code>
 */
@GeneratedFrom("app.Upper")
public record UpCreateS3BucketOutput(String orderId, @Field("URL") String url,
    @Field("Total Price") String price) {
}
