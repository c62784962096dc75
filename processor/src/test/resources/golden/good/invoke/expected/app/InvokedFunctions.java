package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Invoked}.
 */
@GeneratedFrom("app.Invoked")
public final class InvokedFunctions {
  private InvokedFunctions() {
  }

  /**
   * The Lambda function of the state <code>Whole</code>: {@code Invoked::whole}.
   */
  public static class WholeFunction extends EntryPoint<WholeInput, String> {
    private final Invoked workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WholeFunction() {
      this(InvokedHandlers.shared());
    }

    WholeFunction(Invoked workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WholeInput read(PayloadReader in) {
      return InvokedCodecs.readWholeInput(in);
    }

    @Override
    protected String handle(WholeInput input, Context context) throws Throwable {
      return workflow.whole(input.id());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Bound</code>: {@code Invoked::bound}.
   */
  public static class BoundFunction extends EntryPoint<BoundInput, String> {
    private final Invoked workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public BoundFunction() {
      this(InvokedHandlers.shared());
    }

    BoundFunction(Invoked workflow) {
      this.workflow = workflow;
    }

    @Override
    protected BoundInput read(PayloadReader in) {
      return InvokedCodecs.readBoundInput(in);
    }

    @Override
    protected String handle(BoundInput input, Context context) throws Throwable {
      return workflow.bound(input.execution(), input.id());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Nothing</code>: {@code Invoked::nothing}.
   */
  public static class NothingFunction extends EntryPoint<Void, Void> {
    private final Invoked workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NothingFunction() {
      this(InvokedHandlers.shared());
    }

    NothingFunction(Invoked workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.nothing();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
