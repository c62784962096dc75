package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Snake}.
 */
@GeneratedFrom("app.Snake")
final class SnakeSnakeCodecs {
  private SnakeSnakeCodecs() {
  }

  static SnakeCafeInput readSnakeCafeInput(PayloadReader in) {
    String straße = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Straße" -> straße = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new SnakeCafeInput(in.required("Straße", straße));
  }

  static SnakeCreateS3BucketInput readSnakeCreateS3BucketInput(PayloadReader in) {
    String orderId = null;
    String bucketURL = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Order Id" -> orderId = in.skipNull() ? null : in.string();
        case "Bucket URL" -> bucketURL = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new SnakeCreateS3BucketInput(in.required("Order Id", orderId),
        in.required("Bucket URL", bucketURL));
  }
}
