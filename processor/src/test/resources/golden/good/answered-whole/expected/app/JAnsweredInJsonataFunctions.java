package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link AnsweredInJsonata}.
 */
@GeneratedFrom("app.AnsweredInJsonata")
public final class JAnsweredInJsonataFunctions {
  private JAnsweredInJsonataFunctions() {
  }

  /**
   * The Lambda function of the state <code>Unwrapped</code>: {@code AnsweredInJsonata::unwrapped}.
   */
  public static class JUnwrappedFunction extends EntryPoint<Void, AnsweredInJsonata.Quote> {
    private final AnsweredInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JUnwrappedFunction() {
      this(JAnsweredInJsonataHandlers.shared());
    }

    JUnwrappedFunction(AnsweredInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected AnsweredInJsonata.Quote handle(Void input, Context context) throws Throwable {
      return workflow.unwrapped();
    }

    @Override
    protected void write(PayloadWriter out, AnsweredInJsonata.Quote output) throws IOException {
      JAnsweredInJsonataCodecs.writeAnsweredInJsonataQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Whole</code>: {@code AnsweredInJsonata::whole}.
   */
  public static class JWholeFunction extends EntryPoint<JWholeInput, AnsweredInJsonata.Quote> {
    private final AnsweredInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JWholeFunction() {
      this(JAnsweredInJsonataHandlers.shared());
    }

    JWholeFunction(AnsweredInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JWholeInput read(PayloadReader in) {
      return JAnsweredInJsonataCodecs.readJWholeInput(in);
    }

    @Override
    protected AnsweredInJsonata.Quote handle(JWholeInput input, Context context) throws Throwable {
      return workflow.whole(input.before());
    }

    @Override
    protected void write(PayloadWriter out, AnsweredInJsonata.Quote output) throws IOException {
      JAnsweredInJsonataCodecs.writeAnsweredInJsonataQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Read</code>: {@code AnsweredInJsonata::read}.
   */
  public static class JReadFunction extends EntryPoint<JReadInput, AnsweredInJsonata.Quote> {
    private final AnsweredInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JReadFunction() {
      this(JAnsweredInJsonataHandlers.shared());
    }

    JReadFunction(AnsweredInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JReadInput read(PayloadReader in) {
      return JAnsweredInJsonataCodecs.readJReadInput(in);
    }

    @Override
    protected AnsweredInJsonata.Quote handle(JReadInput input, Context context) throws Throwable {
      return workflow.read(input.cents());
    }

    @Override
    protected void write(PayloadWriter out, AnsweredInJsonata.Quote output) throws IOException {
      JAnsweredInJsonataCodecs.writeAnsweredInJsonataQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Told</code>: {@code AnsweredInJsonata::told}.
   */
  public static class JToldFunction extends EntryPoint<Void, Void> {
    private final AnsweredInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JToldFunction() {
      this(JAnsweredInJsonataHandlers.shared());
    }

    JToldFunction(AnsweredInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.told();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
