package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda function of the state <code>Arrays</code>: {@code Collections::arrays}.
 */
@GeneratedFrom("app.Collections")
public class ArraysFunction extends EntryPoint<List<Collections.Item>, Collections.Item[]> {
  private final Collections workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public ArraysFunction() {
    this(CollectionsHandlers.shared());
  }

  ArraysFunction(Collections workflow) {
    this.workflow = workflow;
  }

  @Override
  protected List<Collections.Item> read(PayloadReader in) {
    return CollectionsCodecs.readListOfCollectionsItem2(in);
  }

  @Override
  protected Collections.Item[] handle(List<Collections.Item> input, Context context) throws
      Throwable {
    return workflow.arrays(input);
  }

  @Override
  protected void write(PayloadWriter out, Collections.Item[] output) throws IOException {
    CollectionsCodecs.writeArrayOfCollectionsItem(out, output);
  }
}
