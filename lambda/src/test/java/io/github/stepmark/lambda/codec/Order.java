package io.github.stepmark.lambda.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order with a codec written by hand the way the processor writes them. */
record Order(
    String id,
    int count,
    List<Line> lines,
    Map<String, BigDecimal> fees,
    Optional<String> note,
    @Nullable Payment payment,
    @Nullable Object extra) {

  record Line(String product, long quantity) {}

  sealed interface Payment {}

  record Card(String number, @Nullable Payment fallback) implements Payment {}

  record Voucher(BigDecimal worth) implements Payment {}

  static Order read(PayloadReader in) throws IOException {
    String id = null;
    Integer count = null;
    List<Line> lines = null;
    Map<String, BigDecimal> fees = null;
    String note = null;
    Payment payment = null;
    Object extra = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        case "count" -> count = in.skipNull() ? null : in.int32();
        case "lines" -> lines = in.skipNull() ? null : readLines(in);
        case "fees" -> fees = in.skipNull() ? null : readFees(in);
        case "note" -> note = in.skipNull() ? null : in.string();
        case "payment" -> payment = in.skipNull() ? null : readPayment(in);
        case "extra" -> extra = in.free();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Order(
        in.required("id", id),
        in.required("count", count),
        in.required("lines", lines),
        in.required("fees", fees),
        Optional.ofNullable(note),
        payment,
        extra);
  }

  private static List<Line> readLines(PayloadReader in) throws IOException {
    List<Line> lines = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      lines.add(readLine(in));
    }
    in.endArray();
    return lines;
  }

  private static Line readLine(PayloadReader in) {
    String product = null;
    Long quantity = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "product" -> product = in.skipNull() ? null : in.string();
        case "quantity" -> quantity = in.skipNull() ? null : in.int64();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Line(in.required("product", product), in.required("quantity", quantity));
  }

  private static Map<String, BigDecimal> readFees(PayloadReader in) {
    Map<String, BigDecimal> fees = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      fees.put(in.nextName(), in.decimal());
    }
    in.endObject();
    return fees;
  }

  private static Payment readPayment(PayloadReader in) {
    return switch (in.discriminator("type")) {
      case "card" -> readCard(in);
      case "voucher" -> readVoucher(in);
      default -> throw in.unknownDiscriminator("type", "card", "voucher");
    };
  }

  private static Card readCard(PayloadReader in) {
    String number = null;
    Payment fallback = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "number" -> number = in.skipNull() ? null : in.string();
        case "fallback" -> fallback = in.skipNull() ? null : readPayment(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new Card(in.required("number", number), fallback);
  }

  private static Voucher readVoucher(PayloadReader in) {
    BigDecimal worth = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "worth" -> worth = in.skipNull() ? null : in.decimal();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Voucher(in.required("worth", worth));
  }

  void write(PayloadWriter out) throws IOException {
    out.beginObject();
    out.name("id");
    out.string(id);
    out.name("count");
    out.int32(count);
    out.name("lines");
    out.required(lines);
    out.beginArray();
    for (Line line : lines) {
      writeLine(out, out.required(line));
    }
    out.endArray();
    out.name("fees");
    out.required(fees);
    out.beginObject();
    for (Map.Entry<String, BigDecimal> fee : fees.entrySet()) {
      out.name(fee.getKey());
      out.decimal(fee.getValue());
    }
    out.endObject();
    if (out.required(note).isPresent()) {
      out.name("note");
      out.string(note.get());
    }
    if (payment != null) {
      out.name("payment");
      writePayment(out, payment);
    }
    out.name("extra");
    out.free(extra);
    out.endObject();
  }

  private static void writeLine(PayloadWriter out, Line line) throws IOException {
    out.beginObject();
    out.name("product");
    out.string(line.product());
    out.name("quantity");
    out.int64(line.quantity());
    out.endObject();
  }

  private static void writePayment(PayloadWriter out, Payment payment) throws IOException {
    out.beginObject();
    out.name("type");
    if (payment instanceof Card card) {
      out.string("card");
      out.name("number");
      out.string(card.number());
      if (card.fallback() != null) {
        out.name("fallback");
        writePayment(out, card.fallback());
      }
    } else if (payment instanceof Voucher voucher) {
      out.string("voucher");
      out.name("worth");
      out.decimal(voucher.worth());
    }
    out.endObject();
  }
}
