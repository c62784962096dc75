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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Lambda functions of {@link Urgent}.
 */
@GeneratedFrom("app.Urgent")
public final class UrgentFunctions {
  private UrgentFunctions() {
  }

  /**
   * The Lambda function of the state <code>Call</code>: {@code Urgent::call}.
   */
  public static class CallFunction extends EntryPoint<CallInput, Void> {
    private final Urgent workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CallFunction() {
      this(UrgentHandlers.shared());
    }

    CallFunction(Urgent workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CallInput read(PayloadReader in) {
      return Codecs.readCallInput(in);
    }

    @Override
    protected Void handle(CallInput input, Context context) throws Throwable {
      workflow.call(input.number());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Note</code>: {@code Urgent::note}.
   */
  public static class NoteFunction extends EntryPoint<NoteInput, Void> {
    private final Urgent workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NoteFunction() {
      this(UrgentHandlers.shared());
    }

    NoteFunction(Urgent workflow) {
      this.workflow = workflow;
    }

    @Override
    protected NoteInput read(PayloadReader in) {
      return Codecs.readNoteInput(in);
    }

    @Override
    protected Void handle(NoteInput input, Context context) throws Throwable {
      workflow.note(input.number());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Urgent}.
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
      if (payload != null && payload.getClass() == CallInput.class) {
        Codecs.writeCallInput(out, (CallInput) payload);
      } else if (payload != null && payload.getClass() == NoteInput.class) {
        Codecs.writeNoteInput(out, (NoteInput) payload);
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
      if (type == CallInput.class) {
        return type.cast(Codecs.readCallInput(in));
      }
      if (type == NoteInput.class) {
        return type.cast(Codecs.readNoteInput(in));
      }
      return type.cast(in.free());
    }

    static CallInput readCallInput(PayloadReader in) {
      String number = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "number" -> number = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new CallInput(in.required("number", number));
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
      String number = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "number" -> number = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new NoteInput(in.required("number", number));
    }

    static Map<String, Object> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readMapOfStringAndObject(in);
    }

    static void writeCallInput(PayloadWriter out, CallInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("number");
      out.string(value.number());
      out.endObject();
    }

    static void writeNoteInput(PayloadWriter out, NoteInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("number");
      out.string(value.number());
      out.endObject();
    }
  }
}
