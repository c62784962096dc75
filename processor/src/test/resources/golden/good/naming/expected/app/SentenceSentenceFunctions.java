package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

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
}
