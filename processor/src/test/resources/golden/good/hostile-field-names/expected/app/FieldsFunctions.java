package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Fields}.
 */
@GeneratedFrom("app.Fields")
public final class FieldsFunctions {
  private FieldsFunctions() {
  }

  /**
   * The Lambda function of the state <code>One</code>: {@code Fields::one}.
   */
  public static class OneFunction extends EntryPoint<OneInput, OneOutput> {
    private final Fields workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OneFunction() {
      this(FieldsHandlers.shared());
    }

    OneFunction(Fields workflow) {
      this.workflow = workflow;
    }

    @Override
    protected OneInput read(PayloadReader in) {
      return FieldsCodecs.readOneInput(in);
    }

    @Override
    protected OneOutput handle(OneInput input, Context context) throws Throwable {
      return workflow.one(input.quotes(), input.comment(), input.unicode(), input.dollars(), input.tags(), input.words(), input.lines(), input.empty(), input.apostrophe(), input.dot());
    }

    @Override
    protected void write(PayloadWriter out, OneOutput output) throws IOException {
      FieldsCodecs.writeOneOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Two</code>: {@code Fields::two}.
   */
  public static class TwoFunction extends EntryPoint<OneOutput, String> {
    private final Fields workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TwoFunction() {
      this(FieldsHandlers.shared());
    }

    TwoFunction(Fields workflow) {
      this.workflow = workflow;
    }

    @Override
    protected OneOutput read(PayloadReader in) {
      return FieldsCodecs.readOneOutput(in);
    }

    @Override
    protected String handle(OneOutput input, Context context) throws Throwable {
      return workflow.two(input);
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Three</code>: {@code Fields::three}.
   */
  public static class ThreeFunction extends EntryPoint<ThreeInput, String> {
    private final Fields workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ThreeFunction() {
      this(FieldsHandlers.shared());
    }

    ThreeFunction(Fields workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ThreeInput read(PayloadReader in) {
      return FieldsCodecs.readThreeInput(in);
    }

    @Override
    protected String handle(ThreeInput input, Context context) throws Throwable {
      return workflow.three(input.x(), input.apostrophe(), input.quotes(), input.words(), input.dash(), input.dot());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }
}
