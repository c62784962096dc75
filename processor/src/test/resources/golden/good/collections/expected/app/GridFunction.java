package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Grid</code>: {@code Collections::grid}.
 */
@GeneratedFrom("app.Collections")
public class GridFunction extends EntryPoint<Collections.Item[], int[][]> {
  private final Collections workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public GridFunction() {
    this(CollectionsHandlers.shared());
  }

  GridFunction(Collections workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Collections.Item[] read(PayloadReader in) {
    return CollectionsCodecs.readArrayOfCollectionsItem(in);
  }

  @Override
  protected int[][] handle(Collections.Item[] input, Context context) throws Throwable {
    return workflow.grid(input);
  }

  @Override
  protected void write(PayloadWriter out, int[][] output) throws IOException {
    CollectionsCodecs.writeArrayOfArrayOfInt(out, output);
  }
}
