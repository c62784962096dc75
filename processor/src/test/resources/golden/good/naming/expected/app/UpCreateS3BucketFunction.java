package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>CreateS3Bucket</code>: {@code Upper::createS3Bucket}.
 */
@GeneratedFrom("app.Upper")
public class UpCreateS3BucketFunction extends EntryPoint<UpCreateS3BucketInput, UpCreateS3BucketOutput> {
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
    return UpUpperCodecs.readUpCreateS3BucketInput(in);
  }

  @Override
  protected UpCreateS3BucketOutput handle(UpCreateS3BucketInput input, Context context) throws
      Throwable {
    return workflow.createS3Bucket(input.orderId(), input.bucketURL());
  }

  @Override
  protected void write(PayloadWriter out, UpCreateS3BucketOutput output) throws IOException {
    UpUpperCodecs.writeUpCreateS3BucketOutput(out, output);
  }
}
