package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Invoicing}.
 */
@GeneratedFrom("app.Invoicing")
final class InvoicingCodecs {
  private InvoicingCodecs() {
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
      InvoicingCodecs.writeInvoiceInput(out, (InvoiceInput) payload);
    } else if (payload != null && payload.getClass() == Invoicing.Invoice.class) {
      InvoicingCodecs.writeInvoicingInvoice(out, (Invoicing.Invoice) payload);
    } else if (payload != null && payload.getClass() == InvoicingInput.class) {
      InvoicingCodecs.writeInvoicingInput(out, (InvoicingInput) payload);
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
      return type.cast(InvoicingCodecs.readInvoiceInput(in));
    }
    if (type == Invoicing.Invoice.class) {
      return type.cast(InvoicingCodecs.readInvoicingInvoice(in));
    }
    if (type == InvoicingInput.class) {
      return type.cast(InvoicingCodecs.readInvoicingInput(in));
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

  static void writeInvoicingInvoice(PayloadWriter out, Invoicing.Invoice value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("number");
    out.int64(value.number());
    out.name("payer");
    out.string(value.payer());
    out.endObject();
  }
}
