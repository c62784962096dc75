package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Map;

/**
 * The Lambda functions of {@link Orders}.
 */
@GeneratedFrom("app.Orders")
public final class OrdersFunctions {
  private OrdersFunctions() {
  }

  /**
   * The Lambda function of the state <code>Page</code>: {@code Orders::page}.
   */
  public static class PageFunction extends EntryPoint<PageInput, Orders.Page<Orders.Line>> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PageFunction() {
      this(OrdersHandlers.shared());
    }

    PageFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PageInput read(PayloadReader in) {
      return OrdersCodecs.readPageInput(in);
    }

    @Override
    protected Orders.Page<Orders.Line> handle(PageInput input, Context context) throws Throwable {
      return workflow.page(input.lines(), input.nested());
    }

    @Override
    protected void write(PayloadWriter out, Orders.Page<Orders.Line> output) throws IOException {
      OrdersCodecs.writeOrdersPageOfOrdersLine(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Pair</code>: {@code Orders::pair}.
   */
  public static class PairFunction extends EntryPoint<Orders.Page<Orders.Line>, Orders.Pair<Integer, Map<String, Orders.Line>>> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PairFunction() {
      this(OrdersHandlers.shared());
    }

    PairFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Orders.Page<Orders.Line> read(PayloadReader in) {
      return OrdersCodecs.readOrdersPageOfOrdersLine(in);
    }

    @Override
    protected Orders.Pair<Integer, Map<String, Orders.Line>> handle(Orders.Page<Orders.Line> input,
        Context context) throws Throwable {
      return workflow.pair(input);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Pair<Integer, Map<String, Orders.Line>> output)
        throws IOException {
      OrdersCodecs.writeOrdersPairOfIntegerAndMapOfStringAndOrdersLine(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Tree</code>: {@code Orders::tree}.
   */
  public static class TreeFunction extends EntryPoint<TreeInput, Orders.Tree> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TreeFunction() {
      this(OrdersHandlers.shared());
    }

    TreeFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected TreeInput read(PayloadReader in) {
      return OrdersCodecs.readTreeInput(in);
    }

    @Override
    protected Orders.Tree handle(TreeInput input, Context context) throws Throwable {
      return workflow.tree(input.pair());
    }

    @Override
    protected void write(PayloadWriter out, Orders.Tree output) throws IOException {
      OrdersCodecs.writeOrdersTree(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Empty</code>: {@code Orders::empty}.
   */
  public static class EmptyFunction extends EntryPoint<Orders.Tree, Orders.Empty> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public EmptyFunction() {
      this(OrdersHandlers.shared());
    }

    EmptyFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Orders.Tree read(PayloadReader in) {
      return OrdersCodecs.readOrdersTree(in);
    }

    @Override
    protected Orders.Empty handle(Orders.Tree input, Context context) throws Throwable {
      return workflow.empty(input);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Empty output) throws IOException {
      OrdersCodecs.writeOrdersEmpty(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Compact</code>: {@code Orders::compact}.
   */
  public static class CompactFunction extends EntryPoint<Orders.Empty, Orders.Compact> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CompactFunction() {
      this(OrdersHandlers.shared());
    }

    CompactFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Orders.Empty read(PayloadReader in) {
      return OrdersCodecs.readOrdersEmpty(in);
    }

    @Override
    protected Orders.Compact handle(Orders.Empty input, Context context) throws Throwable {
      return workflow.compact(input);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Compact output) throws IOException {
      OrdersCodecs.writeOrdersCompact(out, output);
    }
  }
}
