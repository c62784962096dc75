package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the payloads of {@link Answered}.
 */
@GeneratedFrom("app.Answered")
final class AnsweredCodecs {
  private AnsweredCodecs() {
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
    if (payload != null && payload.getClass() == Answered.Quote.class) {
      AnsweredCodecs.writeAnsweredQuote(out, (Answered.Quote) payload);
    } else if (payload != null && payload.getClass() == PlacedInput.class) {
      AnsweredCodecs.writePlacedInput(out, (PlacedInput) payload);
    } else if (payload != null && payload.getClass() == DirectInput.class) {
      AnsweredCodecs.writeDirectInput(out, (DirectInput) payload);
    } else if (payload != null && payload.getClass() == ToldInput.class) {
      AnsweredCodecs.writeToldInput(out, (ToldInput) payload);
    } else if (payload != null && payload.getClass() == AnsweredOutput.class) {
      AnsweredCodecs.writeAnsweredOutput(out, (AnsweredOutput) payload);
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
    if (type == Answered.Quote.class) {
      return type.cast(AnsweredCodecs.readAnsweredQuote(in));
    }
    if (type == PlacedInput.class) {
      return type.cast(AnsweredCodecs.readPlacedInput(in));
    }
    if (type == DirectInput.class) {
      return type.cast(AnsweredCodecs.readDirectInput(in));
    }
    if (type == ToldInput.class) {
      return type.cast(AnsweredCodecs.readToldInput(in));
    }
    if (type == AnsweredOutput.class) {
      return type.cast(AnsweredCodecs.readAnsweredOutput(in));
    }
    return type.cast(in.free());
  }

  static AnsweredOutput readAnsweredOutput(PayloadReader in) {
    List<String> notes = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "notes" -> notes = in.skipNull() ? null : AnsweredCodecs.readListOfString(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new AnsweredOutput(in.required("notes", notes));
  }

  static Answered.Quote readAnsweredQuote(PayloadReader in) {
    Integer cents = null;
    String note = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "cents" -> cents = in.skipNull() ? null : in.int32();
        case "note" -> note = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Answered.Quote(in.required("cents", cents), Optional.ofNullable(note));
  }

  static DirectInput readDirectInput(PayloadReader in) {
    Integer cents = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "cents" -> cents = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new DirectInput(in.required("cents", cents));
  }

  static List<String> readListOfString(PayloadReader in) {
    List<String> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(in.string());
    }
    in.endArray();
    return list;
  }

  static PlacedInput readPlacedInput(PayloadReader in) {
    Integer status = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "status" -> status = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new PlacedInput(in.required("status", status));
  }

  static ToldInput readToldInput(PayloadReader in) {
    String word = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "word" -> word = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ToldInput(in.required("word", word));
  }

  static void writeAnsweredOutput(PayloadWriter out, AnsweredOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("notes");
    AnsweredCodecs.writeListOfString(out, value.notes());
    out.endObject();
  }

  static void writeAnsweredQuote(PayloadWriter out, Answered.Quote value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("cents");
    out.int32(value.cents());
    if (out.required(value.note()).isPresent()) {
      out.name("note");
      out.string(value.note().get());
    }
    out.endObject();
  }

  static void writeDirectInput(PayloadWriter out, DirectInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("cents");
    out.int32(value.cents());
    out.endObject();
  }

  static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
    out.required(value);
    out.beginArray();
    for (String element : value) {
      out.string(element);
    }
    out.endArray();
  }

  static void writePlacedInput(PayloadWriter out, PlacedInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("status");
    out.int32(value.status());
    out.endObject();
  }

  static void writeToldInput(PayloadWriter out, ToldInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("word");
    out.string(value.word());
    out.endObject();
  }
}
