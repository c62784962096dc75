package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Checkout}.
 */
@GeneratedFrom("app.Checkout")
public final class CheckoutFunctions {
  private CheckoutFunctions() {
  }

  /**
   * The Lambda function of the state <code>File</code>: {@code Checkout::file}.
   */
  public static class FileFunction extends EntryPoint<FileInput, String> {
    private final Checkout workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FileFunction() {
      this(CheckoutHandlers.shared());
    }

    FileFunction(Checkout workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FileInput read(PayloadReader in) {
      return CheckoutCodecs.readFileInput(in);
    }

    @Override
    protected String handle(FileInput input, Context context) throws Throwable {
      return workflow.file(input.number(), input.payer());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }
}
