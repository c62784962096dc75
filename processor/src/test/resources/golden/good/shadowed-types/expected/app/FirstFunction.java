package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>First</code>: {@code Shadowed::first}.
 */
@GeneratedFrom("app.Shadowed")
public class FirstFunction extends EntryPoint<FirstInput, FirstOutput> {
  private final Shadowed workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FirstFunction() {
    this(ShadowedHandlers.shared());
  }

  FirstFunction(Shadowed workflow) {
    this.workflow = workflow;
  }

  @java.lang.Override
  protected FirstInput read(PayloadReader in) {
    return ShadowedCodecs.readFirstInput(in);
  }

  @java.lang.Override
  protected FirstOutput handle(FirstInput input, Context context) throws Throwable {
    return workflow.first(input.name(), input.own(), input.number(), input.boxed());
  }

  @java.lang.Override
  protected void write(PayloadWriter out, FirstOutput output) throws IOException {
    ShadowedCodecs.writeFirstOutput(out, output);
  }
}
