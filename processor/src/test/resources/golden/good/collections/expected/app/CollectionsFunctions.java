package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda functions of {@link Collections}.
 */
@GeneratedFrom("app.Collections")
public final class CollectionsFunctions {
  private CollectionsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Wild</code>: {@code Collections::wild}.
   */
  public static class WildFunction extends EntryPoint<WildInput, List<? extends Collections.Item>> {
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

  /**
   * The Lambda function of the state <code>Everything</code>: {@code Collections::everything}.
   */
  public static class EverythingFunction extends EntryPoint<Collections.Everything, Collections.Everything> {
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

  /**
   * The Lambda function of the state <code>Lists</code>: {@code Collections::lists}.
   */
  public static class ListsFunction extends EntryPoint<Collections.Everything, List<Collections.Item>> {
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

  /**
   * The Lambda function of the state <code>Arrays</code>: {@code Collections::arrays}.
   */
  public static class ArraysFunction extends EntryPoint<List<Collections.Item>, Collections.Item[]> {
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

  /**
   * The Lambda function of the state <code>Grid</code>: {@code Collections::grid}.
   */
  public static class GridFunction extends EntryPoint<Collections.Item[], int[][]> {
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
}
