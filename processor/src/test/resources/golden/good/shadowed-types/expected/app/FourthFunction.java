package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Fourth</code>: {@code Shadowed::fourth}.
 */
@GeneratedFrom("app.Shadowed")
public class FourthFunction extends EntryPoint<Shadowed.Integer, Answer> {
  private final Shadowed workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FourthFunction() {
    this(ShadowedHandlers.shared());
  }

  FourthFunction(Shadowed workflow) {
    this.workflow = workflow;
  }

  @java.lang.Override
  protected Shadowed.Integer read(PayloadReader in) {
    return ShadowedCodecs.readShadowedInteger(in);
  }

  @java.lang.Override
  protected Answer handle(Shadowed.Integer input, Context context) throws Throwable {
    return workflow.fourth(input);
  }

  @java.lang.Override
  protected void write(PayloadWriter out, Answer output) throws IOException {
    ShadowedCodecs.writeAnswer(out, output);
  }
}
