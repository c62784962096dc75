package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

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
      return SnakeSnakeCodecs.readSnakeCreateS3BucketInput(in);
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
      return SnakeSnakeCodecs.readSnakeCafeInput(in);
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
}
