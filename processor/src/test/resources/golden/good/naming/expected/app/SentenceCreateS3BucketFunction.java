package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Create S3 bucket</code>: {@code Sentence::createS3Bucket}.
 */
@GeneratedFrom("app.Sentence")
public class SentenceCreateS3BucketFunction extends EntryPoint<SentenceCreateS3BucketInput, String> {
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
    return SentenceSentenceCodecs.readSentenceCreateS3BucketInput(in);
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
