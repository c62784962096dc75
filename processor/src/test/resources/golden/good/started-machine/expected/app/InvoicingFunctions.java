package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Invoicing}.
 */
@GeneratedFrom("app.Invoicing")
public final class InvoicingFunctions {
  private InvoicingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Invoice</code>: {@code Invoicing::invoice}.
   */
  public static class InvoiceFunction extends EntryPoint<InvoiceInput, Invoicing.Invoice> {
    private final Invoicing workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public InvoiceFunction() {
      this(InvoicingHandlers.shared());
    }

    InvoiceFunction(Invoicing workflow) {
      this.workflow = workflow;
    }

    @Override
    protected InvoiceInput read(PayloadReader in) {
      return InvoicingCodecs.readInvoiceInput(in);
    }

    @Override
    protected Invoicing.Invoice handle(InvoiceInput input, Context context) throws Throwable {
      return workflow.invoice(input.customer(), input.cents());
    }

    @Override
    protected void write(PayloadWriter out, Invoicing.Invoice output) throws IOException {
      InvoicingCodecs.writeInvoicingInvoice(out, output);
    }
  }
}
