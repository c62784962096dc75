package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import java.time.Instant;

/**
 * Reads and writes the payloads of {@link Audit}.
 */
@GeneratedFrom("app.Audit")
final class AuditCodecs {
  private AuditCodecs() {
  }

  static Audit.Order readAuditOrder(PayloadReader in) {
    String id = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Audit.Order(in.required("id", id));
  }

  static NoteInput readNoteInput(PayloadReader in) {
    String execution = null;
    Instant at = null;
    Audit.Order order = null;
    String customer = null;
    Integer total = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "execution" -> execution = in.skipNull() ? null : in.string();
        case "at" -> at = in.skipNull() ? null : in.instant();
        case "order" -> order = in.skipNull() ? null : AuditCodecs.readAuditOrder(in);
        case "customer-name" -> customer = in.skipNull() ? null : in.string();
        case "total" -> total = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new NoteInput(in.required("execution", execution), in.required("at", at),
        in.required("order", order), in.required("customer-name", customer),
        in.required("total", total));
  }

  static SummaryInput readSummaryInput(PayloadReader in) {
    String first = null;
    Object everything = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "first" -> first = in.skipNull() ? null : in.string();
        case "everything" -> everything = in.skipNull() ? null : in.free();
        default -> in.skip();
      }
    }
    in.endObject();
    return new SummaryInput(in.required("first", first), in.required("everything", everything));
  }
}
