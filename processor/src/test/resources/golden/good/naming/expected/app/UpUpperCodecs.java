package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * Reads and writes the payloads of {@link Upper}.
 */
@GeneratedFrom("app.Upper")
final class UpUpperCodecs {
  private UpUpperCodecs() {
  }

  static UpCaseInput readUpCaseInput(PayloadReader in) {
    String class_ = null;
    String new_ = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "class" -> class_ = in.skipNull() ? null : in.string();
        case "new" -> new_ = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new UpCaseInput(in.required("class", class_), in.required("new", new_));
  }

  static UpCreateS3BucketInput readUpCreateS3BucketInput(PayloadReader in) {
    String orderId = null;
    String bucketURL = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "order-id" -> orderId = in.skipNull() ? null : in.string();
        case "bucket-url" -> bucketURL = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new UpCreateS3BucketInput(in.required("order-id", orderId),
        in.required("bucket-url", bucketURL));
  }

  static void writeUpCreateS3BucketOutput(PayloadWriter out, UpCreateS3BucketOutput value) throws
      IOException {
    out.required(value);
    out.beginObject();
    out.name("order-id");
    out.string(value.orderId());
    out.name("URL");
    out.string(value.url());
    out.name("Total Price");
    out.string(value.price());
    out.endObject();
  }
}
