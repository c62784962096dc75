package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * The Lambda function of the state <code>Second</code>: {@code Shadowed::second}.
 */
@GeneratedFrom("app.Shadowed")
public class SecondFunction extends EntryPoint<SecondInput, Optional<java.lang.String>> {
  private final Shadowed workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SecondFunction() {
    this(ShadowedHandlers.shared());
  }

  SecondFunction(Shadowed workflow) {
    this.workflow = workflow;
  }

  @java.lang.Override
  protected SecondInput read(PayloadReader in) {
    return ShadowedCodecs.readSecondInput(in);
  }

  @java.lang.Override
  protected Optional<java.lang.String> handle(SecondInput input, Context context) throws Throwable {
    return workflow.second(input.list(), input.map(), input.maybe(), input.answer());
  }

  @java.lang.Override
  protected void write(PayloadWriter out, Optional<java.lang.String> output) throws IOException {
    if (out.required(output).isPresent()) {
      out.string(output.get());
    } else {
      out.nullValue();
    }
  }
}
