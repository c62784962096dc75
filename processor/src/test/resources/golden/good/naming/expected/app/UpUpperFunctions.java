package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

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
      return UpUpperCodecs.readUpCaseInput(in);
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
}
