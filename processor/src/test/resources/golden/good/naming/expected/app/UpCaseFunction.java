package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Case</code>: {@code Upper::case_}.
 */
@GeneratedFrom("app.Upper")
public class UpCaseFunction extends EntryPoint<UpCaseInput, String> {
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
