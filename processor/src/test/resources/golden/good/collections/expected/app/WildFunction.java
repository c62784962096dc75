package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda function of the state <code>Wild</code>: {@code Collections::wild}.
 */
@GeneratedFrom("app.Collections")
public class WildFunction extends EntryPoint<WildInput, List<? extends Collections.Item>> {
  private final Collections workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public WildFunction() {
    this(CollectionsHandlers.shared());
  }

  WildFunction(Collections workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WildInput read(PayloadReader in) {
    return CollectionsCodecs.readWildInput(in);
  }

  @Override
  protected List<? extends Collections.Item> handle(WildInput input, Context context) throws
      Throwable {
    return workflow.wild(input.some(), input.more());
  }

  @Override
  protected void write(PayloadWriter out, List<? extends Collections.Item> output) throws
      IOException {
    CollectionsCodecs.writeListOfCollectionsItem(out, output);
  }
}
