package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>One</code>: {@code Fields::one}.
 */
@GeneratedFrom("app.Fields")
public class OneFunction extends EntryPoint<OneInput, OneOutput> {
  private final Fields workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public OneFunction() {
    this(FieldsHandlers.shared());
  }

  OneFunction(Fields workflow) {
    this.workflow = workflow;
  }

  @Override
  protected OneInput read(PayloadReader in) {
    return FieldsCodecs.readOneInput(in);
  }

  @Override
  protected OneOutput handle(OneInput input, Context context) throws Throwable {
    return workflow.one(input.quotes(), input.comment(), input.unicode(), input.dollars(), input.tags(), input.words(), input.lines(), input.empty(), input.apostrophe(), input.dot());
  }

  @Override
  protected void write(PayloadWriter out, OneOutput output) throws IOException {
    FieldsCodecs.writeOneOutput(out, output);
  }
}
