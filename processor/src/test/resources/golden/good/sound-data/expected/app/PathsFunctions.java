package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Paths}.
 */
@GeneratedFrom("app.Paths")
public final class PathsFunctions {
  private PathsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Take</code>: {@code Paths::take}.
   */
  public static class TakeFunction extends EntryPoint<TakeInput, Paths.Order> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TakeFunction() {
      this(PathsHandlers.shared());
    }

    TakeFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected TakeInput read(PayloadReader in) {
      return PathsCodecs.readTakeInput(in);
    }

    @Override
    protected Paths.Order handle(TakeInput input, Context context) throws Throwable {
      return workflow.take(input.id());
    }

    @Override
    protected void write(PayloadWriter out, Paths.Order output) throws IOException {
      PathsCodecs.writePathsOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Join</code>: {@code Paths::join}.
   */
  public static class JoinFunction extends EntryPoint<JoinInput, String> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JoinFunction() {
      this(PathsHandlers.shared());
    }

    JoinFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JoinInput read(PayloadReader in) {
      return PathsCodecs.readJoinInput(in);
    }

    @Override
    protected String handle(JoinInput input, Context context) throws Throwable {
      return workflow.join(input.percent(), input.many());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Bill</code>: {@code Paths.Bill::bill}.
   */
  public static class BillFunction extends EntryPoint<BillInput, Integer> {
    private final Paths.Bill workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public BillFunction() {
      this(BillHandlers.shared());
    }

    BillFunction(Paths.Bill workflow) {
      this.workflow = workflow;
    }

    @Override
    protected BillInput read(PayloadReader in) {
      return PathsCodecs.readBillInput(in);
    }

    @Override
    protected Integer handle(BillInput input, Context context) throws Throwable {
      return workflow.bill(input.id(), input.status());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Plain</code>: {@code Paths.Pack::plain}.
   */
  public static class PlainFunction extends EntryPoint<PlainInput, String> {
    private final Paths.Pack workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PlainFunction() {
      this(PackHandlers.shared());
    }

    PlainFunction(Paths.Pack workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PlainInput read(PayloadReader in) {
      return PathsCodecs.readPlainInput(in);
    }

    @Override
    protected String handle(PlainInput input, Context context) throws Throwable {
      return workflow.plain(input.count(), input.sku());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }
}
