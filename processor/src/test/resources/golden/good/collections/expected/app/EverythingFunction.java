package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Everything</code>: {@code Collections::everything}.
 */
@GeneratedFrom("app.Collections")
public class EverythingFunction extends EntryPoint<Collections.Everything, Collections.Everything> {
  private final Collections workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public EverythingFunction() {
    this(CollectionsHandlers.shared());
  }

  EverythingFunction(Collections workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Collections.Everything read(PayloadReader in) {
    return CollectionsCodecs.readCollectionsEverything(in);
  }

  @Override
  protected Collections.Everything handle(Collections.Everything input, Context context) throws
      Throwable {
    return workflow.everything(input);
  }

  @Override
  protected void write(PayloadWriter out, Collections.Everything output) throws IOException {
    CollectionsCodecs.writeCollectionsEverything(out, output);
  }
}
