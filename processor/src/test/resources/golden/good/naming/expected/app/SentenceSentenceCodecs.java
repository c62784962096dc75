package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Sentence}.
 */
@GeneratedFrom("app.Sentence")
final class SentenceSentenceCodecs {
  private SentenceSentenceCodecs() {
  }

  static SentenceCreateS3BucketInput readSentenceCreateS3BucketInput(PayloadReader in) {
    String orderId = null;
    String bucketURL = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "order_id" -> orderId = in.skipNull() ? null : in.string();
        case "bucket_url" -> bucketURL = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new SentenceCreateS3BucketInput(in.required("order_id", orderId),
        in.required("bucket_url", bucketURL));
  }
}
