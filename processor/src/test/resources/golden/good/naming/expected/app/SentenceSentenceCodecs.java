package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Sentence}.
 */
@GeneratedFrom("app.Sentence")
final class SentenceSentenceCodecs {
  private SentenceSentenceCodecs() {
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
    if (payload != null && payload.getClass() == SentenceCreateS3BucketInput.class) {
      SentenceSentenceCodecs.writeSentenceCreateS3BucketInput(out, (SentenceCreateS3BucketInput) payload);
    } else if (payload != null && payload.getClass() == SentenceSentenceInput.class) {
      SentenceSentenceCodecs.writeSentenceSentenceInput(out, (SentenceSentenceInput) payload);
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
    if (type == SentenceCreateS3BucketInput.class) {
      return type.cast(SentenceSentenceCodecs.readSentenceCreateS3BucketInput(in));
    }
    if (type == SentenceSentenceInput.class) {
      return type.cast(SentenceSentenceCodecs.readSentenceSentenceInput(in));
    }
    return type.cast(in.free());
  }

  static String readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return in.string();
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

  static SentenceSentenceInput readSentenceSentenceInput(PayloadReader in) {
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
    return new SentenceSentenceInput(in.required("order_id", orderId),
        in.required("bucket_url", bucketURL));
  }

  static void writeSentenceCreateS3BucketInput(PayloadWriter out, SentenceCreateS3BucketInput value)
      throws IOException {
    out.required(value);
    out.beginObject();
    out.name("order_id");
    out.string(value.orderId());
    out.name("bucket_url");
    out.string(value.bucketURL());
    out.endObject();
  }

  static void writeSentenceSentenceInput(PayloadWriter out, SentenceSentenceInput value) throws
      IOException {
    out.required(value);
    out.beginObject();
    out.name("order_id");
    out.string(value.orderId());
    out.name("bucket_url");
    out.string(value.bucketURL());
    out.endObject();
  }
}
