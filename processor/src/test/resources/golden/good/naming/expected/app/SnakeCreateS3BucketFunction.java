package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>create_s3_bucket</code>: {@code Snake::createS3Bucket}.
 */
@GeneratedFrom("app.Snake")
public class SnakeCreateS3BucketFunction extends EntryPoint<SnakeCreateS3BucketInput, String> {
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
