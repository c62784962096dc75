package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda function of the state <code>Lists</code>: {@code Collections::lists}.
 */
@GeneratedFrom("app.Collections")
public class ListsFunction extends EntryPoint<Collections.Everything, List<Collections.Item>> {
  private final Collections workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ListsFunction() {
    this(CollectionsHandlers.shared());
  }

  ListsFunction(Collections workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Collections.Everything read(PayloadReader in) {
    return CollectionsCodecs.readCollectionsEverything(in);
  }

  @Override
  protected List<Collections.Item> handle(Collections.Everything input, Context context) throws
      Throwable {
    return workflow.lists(input);
  }

  @Override
  protected void write(PayloadWriter out, List<Collections.Item> output) throws IOException {
    CollectionsCodecs.writeListOfCollectionsItem2(out, output);
  }
}
