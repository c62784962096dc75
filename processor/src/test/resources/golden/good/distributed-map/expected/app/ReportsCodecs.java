package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes the payloads of {@link Reports}.
 */
@GeneratedFrom("app.Reports")
final class ReportsCodecs {
  private ReportsCodecs() {
  }

  static List<Reports.Row> readListOfReportsRow(PayloadReader in) {
    List<Reports.Row> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(ReportsCodecs.readReportsRow(in));
    }
    in.endArray();
    return list;
  }

  static Reports.Batch readReportsBatch(PayloadReader in) {
    List<Reports.Row> rows = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Items" -> rows = in.skipNull() ? null : ReportsCodecs.readListOfReportsRow(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new Reports.Batch(in.required("Items", rows));
  }

  static Reports.Row readReportsRow(PayloadReader in) {
    String sku = null;
    String sold = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "sku" -> sku = in.skipNull() ? null : in.string();
        case "sold" -> sold = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Reports.Row(in.required("sku", sku), in.required("sold", sold));
  }
}
