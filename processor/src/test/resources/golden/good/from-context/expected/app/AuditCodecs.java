package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads and writes the payloads of {@link Audit}.
 */
@GeneratedFrom("app.Audit")
final class AuditCodecs {
  private AuditCodecs() {
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
    if (payload != null && payload.getClass() == Audit.Order.class) {
      AuditCodecs.writeAuditOrder(out, (Audit.Order) payload);
    } else if (payload != null && payload.getClass() == NoteInput.class) {
      AuditCodecs.writeNoteInput(out, (NoteInput) payload);
    } else if (payload != null && payload.getClass() == SummaryInput.class) {
      AuditCodecs.writeSummaryInput(out, (SummaryInput) payload);
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
    if (type == Audit.Order.class) {
      return type.cast(AuditCodecs.readAuditOrder(in));
    }
    if (type == NoteInput.class) {
      return type.cast(AuditCodecs.readNoteInput(in));
    }
    if (type == SummaryInput.class) {
      return type.cast(AuditCodecs.readSummaryInput(in));
    }
    return type.cast(in.free());
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

  static Map<String, Object> readMapOfStringAndObject(PayloadReader in) {
    Map<String, Object> map = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      map.put(name, in.free());
    }
    in.endObject();
    return map;
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

  static Map<String, Object> readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return AuditCodecs.readMapOfStringAndObject(in);
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

  static void writeAuditOrder(PayloadWriter out, Audit.Order value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.endObject();
  }

  static void writeNoteInput(PayloadWriter out, NoteInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("execution");
    out.string(value.execution());
    out.name("at");
    out.instant(value.at());
    out.name("order");
    AuditCodecs.writeAuditOrder(out, value.order());
    out.name("customer-name");
    out.string(value.customer());
    out.name("total");
    out.int32(value.total());
    out.endObject();
  }

  static void writeSummaryInput(PayloadWriter out, SummaryInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("first");
    out.string(value.first());
    out.name("everything");
    out.free(out.required(value.everything()));
    out.endObject();
  }
}
