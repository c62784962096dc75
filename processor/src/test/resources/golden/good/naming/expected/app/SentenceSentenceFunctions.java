package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The Lambda functions of {@link Sentence}.
 */
@GeneratedFrom("app.Sentence")
public final class SentenceSentenceFunctions {
  private SentenceSentenceFunctions() {
  }

  /**
   * The Lambda function of the state <code>Create S3 bucket</code>: {@code Sentence::createS3Bucket}.
   */
  public static class SentenceCreateS3BucketFunction extends EntryPoint<SentenceCreateS3BucketInput, String> {
    private final Sentence workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SentenceCreateS3BucketFunction() {
      this(SentenceSentenceHandlers.shared());
    }

    SentenceCreateS3BucketFunction(Sentence workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SentenceCreateS3BucketInput read(PayloadReader in) {
      return Codecs.readSentenceCreateS3BucketInput(in);
    }

    @Override
    protected String handle(SentenceCreateS3BucketInput input, Context context) throws Throwable {
      return workflow.createS3Bucket(input.orderId(), input.bucketURL());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Parse HTTP response</code>: {@code Sentence::parseHTTPResponse}.
   */
  public static class SentenceParseHTTPResponseFunction extends EntryPoint<Void, Void> {
    private final Sentence workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SentenceParseHTTPResponseFunction() {
      this(SentenceSentenceHandlers.shared());
    }

    SentenceParseHTTPResponseFunction(Sentence workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.parseHTTPResponse();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Sentence}.
   */
  static final class Codecs {
    private Codecs() {
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
        Codecs.writeSentenceCreateS3BucketInput(out, (SentenceCreateS3BucketInput) payload);
      } else if (payload != null && payload.getClass() == SentenceSentenceInput.class) {
        Codecs.writeSentenceSentenceInput(out, (SentenceSentenceInput) payload);
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
        return type.cast(Codecs.readSentenceCreateS3BucketInput(in));
      }
      if (type == SentenceSentenceInput.class) {
        return type.cast(Codecs.readSentenceSentenceInput(in));
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

    static void writeSentenceCreateS3BucketInput(PayloadWriter out,
        SentenceCreateS3BucketInput value) throws IOException {
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
}
