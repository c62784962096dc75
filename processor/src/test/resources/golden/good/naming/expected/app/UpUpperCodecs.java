package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Upper}.
 */
@GeneratedFrom("app.Upper")
final class UpUpperCodecs {
  private UpUpperCodecs() {
  }

  static String json(Object payload) {
    PayloadWriter out = new PayloadWriter();
    try {
      payload(out, payload);
      return new String(out.toBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void payload(PayloadWriter out, Object payload) throws IOException {
    if (payload != null && payload.getClass() == UpCreateS3BucketInput.class) {
      UpUpperCodecs.writeUpCreateS3BucketInput(out, (UpCreateS3BucketInput) payload);
    } else if (payload != null && payload.getClass() == UpCreateS3BucketOutput.class) {
      UpUpperCodecs.writeUpCreateS3BucketOutput(out, (UpCreateS3BucketOutput) payload);
    } else if (payload != null && payload.getClass() == UpCaseInput.class) {
      UpUpperCodecs.writeUpCaseInput(out, (UpCaseInput) payload);
    } else if (payload instanceof Collection<?> elements) {
      out.beginArray();
      for (Object element : elements) {
        payload(out, element);
      }
      out.endArray();
    } else {
      out.free(payload);
    }
  }

  static <T> T read(String json, Class<T> type) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    if (type == UpCreateS3BucketInput.class) {
      return type.cast(UpUpperCodecs.readUpCreateS3BucketInput(in));
    }
    if (type == UpCreateS3BucketOutput.class) {
      return type.cast(UpUpperCodecs.readUpCreateS3BucketOutput(in));
    }
    if (type == UpCaseInput.class) {
      return type.cast(UpUpperCodecs.readUpCaseInput(in));
    }
    return type.cast(in.free());
  }

  static String readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return in.string();
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

  static UpCreateS3BucketOutput readUpCreateS3BucketOutput(PayloadReader in) {
    String orderId = null;
    String url = null;
    String price = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "order-id" -> orderId = in.skipNull() ? null : in.string();
        case "URL" -> url = in.skipNull() ? null : in.string();
        case "Total Price" -> price = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new UpCreateS3BucketOutput(in.required("order-id", orderId), in.required("URL", url),
        in.required("Total Price", price));
  }

  static void writeUpCaseInput(PayloadWriter out, UpCaseInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("class");
    out.string(value.class_());
    out.name("new");
    out.string(value.new_());
    out.endObject();
  }

  static void writeUpCreateS3BucketInput(PayloadWriter out, UpCreateS3BucketInput value) throws
      IOException {
    out.required(value);
    out.beginObject();
    out.name("order-id");
    out.string(value.orderId());
    out.name("bucket-url");
    out.string(value.bucketURL());
    out.endObject();
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
