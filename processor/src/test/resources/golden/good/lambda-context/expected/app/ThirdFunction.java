package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Third</code>: {@code Plain::third}.
 */
@GeneratedFrom("app.Plain")
public class ThirdFunction extends EntryPoint<ThirdInput, String> {
  private final Plain workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ThirdFunction() {
    this(PlainHandlers.shared());
  }

  ThirdFunction(Plain workflow) {
    this.workflow = workflow;
  }

  @Override
  protected ThirdInput read(PayloadReader in) {
    return PlainCodecs.readThirdInput(in);
  }

  @Override
  protected String handle(ThirdInput input, Context context) throws Throwable {
    return workflow.third(context, input.name(), context);
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
