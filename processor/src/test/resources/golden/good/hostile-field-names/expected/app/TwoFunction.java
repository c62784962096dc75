package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Two</code>: {@code Fields::two}.
 */
@GeneratedFrom("app.Fields")
public class TwoFunction extends EntryPoint<OneOutput, String> {
  private final Fields workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public TwoFunction() {
    this(FieldsHandlers.shared());
  }

  TwoFunction(Fields workflow) {
    this.workflow = workflow;
  }

  @Override
  protected OneOutput read(PayloadReader in) {
    return FieldsCodecs.readOneOutput(in);
  }

  @Override
  protected String handle(OneOutput input, Context context) throws Throwable {
    return workflow.two(input);
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
