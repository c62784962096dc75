package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Archive</code>: {@code Fulfilment::archive}.
 */
@GeneratedFrom("app.Fulfilment")
public class ArchiveFunction extends EntryPoint<Void, Void> {
  private final Fulfilment workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ArchiveFunction() {
    this(FulfilmentHandlers.shared());
  }

  ArchiveFunction(Fulfilment workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.archive();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
