package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

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
      return Codecs.readInvoiceInput(in);
    }

    @Override
    protected Invoicing.Invoice handle(InvoiceInput input, Context context) throws Throwable {
      return workflow.invoice(input.customer(), input.cents());
    }

    @Override
    protected void write(PayloadWriter out, Invoicing.Invoice output) throws IOException {
      Codecs.writeInvoicingInvoice(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Invoicing}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static String json(Object payload) {
      PayloadWriter out = new PayloadWriter();
      try {
        payload(out, payload);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void payload(PayloadWriter out, Object payload) throws IOException {
      if (payload != null && payload.getClass() == InvoiceInput.class) {
        Codecs.writeInvoiceInput(out, (InvoiceInput) payload);
      } else if (payload != null && payload.getClass() == Invoicing.Invoice.class) {
        Codecs.writeInvoicingInvoice(out, (Invoicing.Invoice) payload);
      } else if (payload != null && payload.getClass() == InvoicingInput.class) {
        Codecs.writeInvoicingInput(out, (InvoicingInput) payload);
      } else if (payload instanceof Collection<?> elements) {
        out.beginArray();
        for (Object element : elements) {
          payload(out, element);
        }
        out.endArray();
      } else {
        out.free(payload);
      }
    }

    static <T> T read(String json, Class<T> type) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      if (type == InvoiceInput.class) {
        return type.cast(Codecs.readInvoiceInput(in));
      }
      if (type == Invoicing.Invoice.class) {
        return type.cast(Codecs.readInvoicingInvoice(in));
      }
      if (type == InvoicingInput.class) {
        return type.cast(Codecs.readInvoicingInput(in));
      }
      return type.cast(in.free());
    }

    static InvoiceInput readInvoiceInput(PayloadReader in) {
      String customer = null;
      Long cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "customer" -> customer = in.skipNull() ? null : in.string();
          case "cents" -> cents = in.skipNull() ? null : in.int64();
          default -> in.skip();
        }
      }
      in.endObject();
      return new InvoiceInput(in.required("customer", customer), in.required("cents", cents));
    }

    static InvoicingInput readInvoicingInput(PayloadReader in) {
      String customer = null;
      Long cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "customer" -> customer = in.skipNull() ? null : in.string();
          case "cents" -> cents = in.skipNull() ? null : in.int64();
          default -> in.skip();
        }
      }
      in.endObject();
      return new InvoicingInput(in.required("customer", customer), in.required("cents", cents));
    }

    static Invoicing.Invoice readInvoicingInvoice(PayloadReader in) {
      Long number = null;
      String payer = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "number" -> number = in.skipNull() ? null : in.int64();
          case "payer" -> payer = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Invoicing.Invoice(in.required("number", number), in.required("payer", payer));
    }

    static void writeInvoiceInput(PayloadWriter out, InvoiceInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("customer");
      out.string(value.customer());
      out.name("cents");
      out.int64(value.cents());
      out.endObject();
    }

    static void writeInvoicingInput(PayloadWriter out, InvoicingInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("customer");
      out.string(value.customer());
      out.name("cents");
      out.int64(value.cents());
      out.endObject();
    }

    static void writeInvoicingInvoice(PayloadWriter out, Invoicing.Invoice value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("number");
      out.int64(value.number());
      out.name("payer");
      out.string(value.payer());
      out.endObject();
    }
  }
}
