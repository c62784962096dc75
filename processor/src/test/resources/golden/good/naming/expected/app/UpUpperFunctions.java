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
 * The Lambda functions of {@link Upper}.
 */
@GeneratedFrom("app.Upper")
public final class UpUpperFunctions {
  private UpUpperFunctions() {
  }

  /**
   * The Lambda function of the state <code>CreateS3Bucket</code>: {@code Upper::createS3Bucket}.
   */
  public static class UpCreateS3BucketFunction extends EntryPoint<UpCreateS3BucketInput, UpCreateS3BucketOutput> {
    private final Upper workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UpCreateS3BucketFunction() {
      this(UpUpperHandlers.shared());
    }

    UpCreateS3BucketFunction(Upper workflow) {
      this.workflow = workflow;
    }

    @Override
    protected UpCreateS3BucketInput read(PayloadReader in) {
      return Codecs.readUpCreateS3BucketInput(in);
    }

    @Override
    protected UpCreateS3BucketOutput handle(UpCreateS3BucketInput input, Context context) throws
        Throwable {
      return workflow.createS3Bucket(input.orderId(), input.bucketURL());
    }

    @Override
    protected void write(PayloadWriter out, UpCreateS3BucketOutput output) throws IOException {
      Codecs.writeUpCreateS3BucketOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Case</code>: {@code Upper::case_}.
   */
  public static class UpCaseFunction extends EntryPoint<UpCaseInput, String> {
    private final Upper workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UpCaseFunction() {
      this(UpUpperHandlers.shared());
    }

    UpCaseFunction(Upper workflow) {
      this.workflow = workflow;
    }

    @Override
    protected UpCaseInput read(PayloadReader in) {
      return Codecs.readUpCaseInput(in);
    }

    @Override
    protected String handle(UpCaseInput input, Context context) throws Throwable {
      return workflow.case_(input.class_(), input.new_());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>ParseHTTPResponse</code>: {@code Upper::parseHTTPResponse}.
   */
  public static class UpParseHTTPResponseFunction extends EntryPoint<Void, Void> {
    private final Upper workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UpParseHTTPResponseFunction() {
      this(UpUpperHandlers.shared());
    }

    UpParseHTTPResponseFunction(Upper workflow) {
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
   * Reads and writes the payloads of {@link Upper}.
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
      if (payload != null && payload.getClass() == UpCreateS3BucketInput.class) {
        Codecs.writeUpCreateS3BucketInput(out, (UpCreateS3BucketInput) payload);
      } else if (payload != null && payload.getClass() == UpCreateS3BucketOutput.class) {
        Codecs.writeUpCreateS3BucketOutput(out, (UpCreateS3BucketOutput) payload);
      } else if (payload != null && payload.getClass() == UpCaseInput.class) {
        Codecs.writeUpCaseInput(out, (UpCaseInput) payload);
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
        return type.cast(Codecs.readUpCreateS3BucketInput(in));
      }
      if (type == UpCreateS3BucketOutput.class) {
        return type.cast(Codecs.readUpCreateS3BucketOutput(in));
      }
      if (type == UpCaseInput.class) {
        return type.cast(Codecs.readUpCaseInput(in));
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
}
