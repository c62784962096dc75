package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Three</code>: {@code Fields::three}.
 */
@GeneratedFrom("app.Fields")
public class ThreeFunction extends EntryPoint<ThreeInput, String> {
  private final Fields workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ThreeFunction() {
    this(FieldsHandlers.shared());
  }

  ThreeFunction(Fields workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ThreeInput read(PayloadReader in) {
    return FieldsCodecs.readThreeInput(in);
  }

  @Override
  protected String handle(ThreeInput input, Context context) throws Throwable {
    return workflow.three(input.x(), input.apostrophe(), input.quotes(), input.words(), input.dash(), input.dot());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
