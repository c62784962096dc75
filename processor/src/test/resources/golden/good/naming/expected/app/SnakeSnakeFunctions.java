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
 * The Lambda functions of {@link Snake}.
 */
@GeneratedFrom("app.Snake")
public final class SnakeSnakeFunctions {
  private SnakeSnakeFunctions() {
  }

  /**
   * The Lambda function of the state <code>create_s3_bucket</code>: {@code Snake::createS3Bucket}.
   */
  public static class SnakeCreateS3BucketFunction extends EntryPoint<SnakeCreateS3BucketInput, String> {
    private final Snake workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SnakeCreateS3BucketFunction() {
      this(SnakeSnakeHandlers.shared());
    }

    SnakeCreateS3BucketFunction(Snake workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SnakeCreateS3BucketInput read(PayloadReader in) {
      return Codecs.readSnakeCreateS3BucketInput(in);
    }

    @Override
    protected String handle(SnakeCreateS3BucketInput input, Context context) throws Throwable {
      return workflow.createS3Bucket(input.orderId(), input.bucketURL());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>cafe</code>: {@code Snake::cafe}.
   */
  public static class SnakeCafeFunction extends EntryPoint<SnakeCafeInput, Void> {
    private final Snake workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SnakeCafeFunction() {
      this(SnakeSnakeHandlers.shared());
    }

    SnakeCafeFunction(Snake workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SnakeCafeInput read(PayloadReader in) {
      return Codecs.readSnakeCafeInput(in);
    }

    @Override
    protected Void handle(SnakeCafeInput input, Context context) throws Throwable {
      workflow.cafe(input.straße());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Snake}.
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
      if (payload != null && payload.getClass() == SnakeCreateS3BucketInput.class) {
        Codecs.writeSnakeCreateS3BucketInput(out, (SnakeCreateS3BucketInput) payload);
      } else if (payload != null && payload.getClass() == SnakeCafeInput.class) {
        Codecs.writeSnakeCafeInput(out, (SnakeCafeInput) payload);
      } else if (payload != null && payload.getClass() == SnakeSnakeInput.class) {
        Codecs.writeSnakeSnakeInput(out, (SnakeSnakeInput) payload);
      } else if (payload != null && payload.getClass() == SnakeSnakeOutput.class) {
        Codecs.writeSnakeSnakeOutput(out, (SnakeSnakeOutput) payload);
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
      if (type == SnakeCreateS3BucketInput.class) {
        return type.cast(Codecs.readSnakeCreateS3BucketInput(in));
      }
      if (type == SnakeCafeInput.class) {
        return type.cast(Codecs.readSnakeCafeInput(in));
      }
      if (type == SnakeSnakeInput.class) {
        return type.cast(Codecs.readSnakeSnakeInput(in));
      }
      if (type == SnakeSnakeOutput.class) {
        return type.cast(Codecs.readSnakeSnakeOutput(in));
      }
      return type.cast(in.free());
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

    static SnakeSnakeInput readSnakeSnakeInput(PayloadReader in) {
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
      return new SnakeSnakeInput(in.required("Order Id", orderId),
          in.required("Bucket URL", bucketURL));
    }

    static SnakeSnakeOutput readSnakeSnakeOutput(PayloadReader in) {
      String orderId = null;
      String bucketURL = null;
      String straße = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Order Id" -> orderId = in.skipNull() ? null : in.string();
          case "Bucket URL" -> bucketURL = in.skipNull() ? null : in.string();
          case "Straße" -> straße = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new SnakeSnakeOutput(in.required("Order Id", orderId),
          in.required("Bucket URL", bucketURL), in.required("Straße", straße));
    }

    static void writeSnakeCafeInput(PayloadWriter out, SnakeCafeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Straße");
      out.string(value.straße());
      out.endObject();
    }

    static void writeSnakeCreateS3BucketInput(PayloadWriter out, SnakeCreateS3BucketInput value)
        throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Order Id");
      out.string(value.orderId());
      out.name("Bucket URL");
      out.string(value.bucketURL());
      out.endObject();
    }

    static void writeSnakeSnakeInput(PayloadWriter out, SnakeSnakeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Order Id");
      out.string(value.orderId());
      out.name("Bucket URL");
      out.string(value.bucketURL());
      out.endObject();
    }

    static void writeSnakeSnakeOutput(PayloadWriter out, SnakeSnakeOutput value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("Order Id");
      out.string(value.orderId());
      out.name("Bucket URL");
      out.string(value.bucketURL());
      out.name("Straße");
      out.string(value.straße());
      out.endObject();
    }
  }
}
