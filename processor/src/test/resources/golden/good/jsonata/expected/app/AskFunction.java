package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Ask</code>: {@code Jsonata::ask}.
 */
@GeneratedFrom("app.Jsonata")
public class AskFunction extends EntryPoint<AskInput, Jsonata.Payment> {
  private final Jsonata workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public AskFunction() {
    this(JsonataHandlers.shared());
  }

  AskFunction(Jsonata workflow) {
    this.workflow = workflow;
  }

  @Override
  protected AskInput read(PayloadReader in) {
    return JsonataCodecs.readAskInput(in);
  }

  @Override
  protected Jsonata.Payment handle(AskInput input, Context context) throws Throwable {
    return workflow.ask(input.order(), input.literal());
  }

  @Override
  protected void write(PayloadWriter out, Jsonata.Payment output) throws IOException {
    JsonataCodecs.writeJsonataPayment(out, output);
  }
}
