package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>&#92;u002a/ &#92;u000a &#92;</code>: {@code Hostile::unicode}.
 */
@GeneratedFrom("app.Hostile")
public class UnicodeFunction extends EntryPoint<Void, Void> {
  private final Hostile workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public UnicodeFunction() {
    this(HostileHandlers.shared());
  }

  UnicodeFunction(Hostile workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.unicode();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
