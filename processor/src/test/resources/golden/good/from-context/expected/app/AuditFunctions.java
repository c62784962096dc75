package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
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
 * The Lambda functions of {@link Audit}.
 */
@GeneratedFrom("app.Audit")
public final class AuditFunctions {
  private AuditFunctions() {
  }

  /**
   * The Lambda function of the state <code>Note</code>: {@code Audit::note}.
   */
  public static class NoteFunction extends EntryPoint<NoteInput, Void> {
    private final Audit workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NoteFunction() {
      this(AuditHandlers.shared());
    }

    NoteFunction(Audit workflow) {
      this.workflow = workflow;
    }

    @Override
    protected NoteInput read(PayloadReader in) {
      return Codecs.readNoteInput(in);
    }

    @Override
    protected Void handle(NoteInput input, Context context) throws Throwable {
      workflow.note(input.execution(), input.at(), input.order(), context, input.customer(), input.total());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Summary</code>: {@code Audit::summary}.
   */
  public static class SummaryFunction extends EntryPoint<SummaryInput, Void> {
    private final Audit workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SummaryFunction() {
      this(AuditHandlers.shared());
    }

    SummaryFunction(Audit workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SummaryInput read(PayloadReader in) {
      return Codecs.readSummaryInput(in);
    }

    @Override
    protected Void handle(SummaryInput input, Context context) throws Throwable {
      workflow.summary(input.first(), input.everything());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Audit}.
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
      if (payload != null && payload.getClass() == Audit.Order.class) {
        Codecs.writeAuditOrder(out, (Audit.Order) payload);
      } else if (payload != null && payload.getClass() == NoteInput.class) {
        Codecs.writeNoteInput(out, (NoteInput) payload);
      } else if (payload != null && payload.getClass() == SummaryInput.class) {
        Codecs.writeSummaryInput(out, (SummaryInput) payload);
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
        return type.cast(Codecs.readAuditOrder(in));
      }
      if (type == NoteInput.class) {
        return type.cast(Codecs.readNoteInput(in));
      }
      if (type == SummaryInput.class) {
        return type.cast(Codecs.readSummaryInput(in));
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
          case "order" -> order = in.skipNull() ? null : Codecs.readAuditOrder(in);
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
      return Codecs.readMapOfStringAndObject(in);
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
      Codecs.writeAuditOrder(out, value.order());
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
}
