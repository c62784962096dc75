package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Expressions}.
 */
@GeneratedFrom("app.Expressions")
public final class JExpressionsFunctions {
  private JExpressionsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Take</code>: {@code Expressions::take}.
   */
  public static class JTakeFunction extends EntryPoint<JTakeInput, Expressions.Order> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JTakeFunction() {
      this(JExpressionsHandlers.shared());
    }

    JTakeFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JTakeInput read(PayloadReader in) {
      return JExpressionsCodecs.readJTakeInput(in);
    }

    @Override
    protected Expressions.Order handle(JTakeInput input, Context context) throws Throwable {
      return workflow.take(input.id());
    }

    @Override
    protected void write(PayloadWriter out, Expressions.Order output) throws IOException {
      JExpressionsCodecs.writeExpressionsOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Join</code>: {@code Expressions::join}.
   */
  public static class JJoinFunction extends EntryPoint<JJoinInput, String> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JJoinFunction() {
      this(JExpressionsHandlers.shared());
    }

    JJoinFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JJoinInput read(PayloadReader in) {
      return JExpressionsCodecs.readJJoinInput(in);
    }

    @Override
    protected String handle(JJoinInput input, Context context) throws Throwable {
      return workflow.join(input.percent(), input.many());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Bill</code>: {@code Expressions.Bill::bill}.
   */
  public static class JBillFunction extends EntryPoint<JBillInput, Integer> {
    private final Expressions.Bill workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JBillFunction() {
      this(JBillHandlers.shared());
    }

    JBillFunction(Expressions.Bill workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JBillInput read(PayloadReader in) {
      return JExpressionsCodecs.readJBillInput(in);
    }

    @Override
    protected Integer handle(JBillInput input, Context context) throws Throwable {
      return workflow.bill(input.id(), input.status());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Plain</code>: {@code Expressions.Pack::plain}.
   */
  public static class JPlainFunction extends EntryPoint<JPlainInput, String> {
    private final Expressions.Pack workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JPlainFunction() {
      this(JPackHandlers.shared());
    }

    JPlainFunction(Expressions.Pack workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JPlainInput read(PayloadReader in) {
      return JExpressionsCodecs.readJPlainInput(in);
    }

    @Override
    protected String handle(JPlainInput input, Context context) throws Throwable {
      return workflow.plain(input.count(), input.sku());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }
}
