package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link InvokedInJsonata}.
 */
@GeneratedFrom("app.InvokedInJsonata")
public final class JInvokedInJsonataFunctions {
  private JInvokedInJsonataFunctions() {
  }

  /**
   * The Lambda function of the state <code>Unwrapped</code>: {@code InvokedInJsonata::unwrapped}.
   */
  public static class JUnwrappedFunction extends EntryPoint<JUnwrappedInput, InvokedInJsonata.Answer> {
    private final InvokedInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JUnwrappedFunction() {
      this(JInvokedInJsonataHandlers.shared());
    }

    JUnwrappedFunction(InvokedInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JUnwrappedInput read(PayloadReader in) {
      return JInvokedInJsonataCodecs.readJUnwrappedInput(in);
    }

    @Override
    protected InvokedInJsonata.Answer handle(JUnwrappedInput input, Context context) throws
        Throwable {
      return workflow.unwrapped(input.execution(), input.count());
    }

    @Override
    protected void write(PayloadWriter out, InvokedInJsonata.Answer output) throws IOException {
      JInvokedInJsonataCodecs.writeInvokedInJsonataAnswer(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Written</code>: {@code InvokedInJsonata::written}.
   */
  public static class JWrittenFunction extends EntryPoint<JWrittenInput, InvokedInJsonata.Answer> {
    private final InvokedInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JWrittenFunction() {
      this(JInvokedInJsonataHandlers.shared());
    }

    JWrittenFunction(InvokedInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JWrittenInput read(PayloadReader in) {
      return JInvokedInJsonataCodecs.readJWrittenInput(in);
    }

    @Override
    protected InvokedInJsonata.Answer handle(JWrittenInput input, Context context) throws
        Throwable {
      return workflow.written(input.question());
    }

    @Override
    protected void write(PayloadWriter out, InvokedInJsonata.Answer output) throws IOException {
      JInvokedInJsonataCodecs.writeInvokedInJsonataAnswer(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Kept</code>: {@code InvokedInJsonata::kept}.
   */
  public static class JKeptFunction extends EntryPoint<Void, Void> {
    private final InvokedInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JKeptFunction() {
      this(JInvokedInJsonataHandlers.shared());
    }

    JKeptFunction(InvokedInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.kept();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Token</code>: {@code InvokedInJsonata::token}.
   */
  public static class JTokenFunction extends EntryPoint<JTokenInput, Void> {
    private final InvokedInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JTokenFunction() {
      this(JInvokedInJsonataHandlers.shared());
    }

    JTokenFunction(InvokedInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JTokenInput read(PayloadReader in) {
      return JInvokedInJsonataCodecs.readJTokenInput(in);
    }

    @Override
    protected Void handle(JTokenInput input, Context context) throws Throwable {
      workflow.token(input.token(), input.all());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
