package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads and writes the payloads of {@link AnsweredInJsonata}.
 */
@GeneratedFrom("app.AnsweredInJsonata")
final class JAnsweredInJsonataCodecs {
  private JAnsweredInJsonataCodecs() {
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
    if (payload instanceof JAnsweredInJsonataOutput) {
      JAnsweredInJsonataCodecs.writeJAnsweredInJsonataOutput(out, (JAnsweredInJsonataOutput) payload);
    } else if (payload != null && payload.getClass() == AnsweredInJsonata.Quote.class) {
      JAnsweredInJsonataCodecs.writeAnsweredInJsonataQuote(out, (AnsweredInJsonata.Quote) payload);
    } else if (payload != null && payload.getClass() == JWholeInput.class) {
      JAnsweredInJsonataCodecs.writeJWholeInput(out, (JWholeInput) payload);
    } else if (payload != null && payload.getClass() == JReadInput.class) {
      JAnsweredInJsonataCodecs.writeJReadInput(out, (JReadInput) payload);
    } else if (payload != null && payload.getClass() == JAnsweredInJsonataOutput.Read.class) {
      JAnsweredInJsonataCodecs.writeJAnsweredInJsonataOutputRead(out, (JAnsweredInJsonataOutput.Read) payload);
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
    if (type == JAnsweredInJsonataOutput.class) {
      return type.cast(JAnsweredInJsonataCodecs.readJAnsweredInJsonataOutput(in));
    }
    if (type == AnsweredInJsonata.Quote.class) {
      return type.cast(JAnsweredInJsonataCodecs.readAnsweredInJsonataQuote(in));
    }
    if (type == JWholeInput.class) {
      return type.cast(JAnsweredInJsonataCodecs.readJWholeInput(in));
    }
    if (type == JReadInput.class) {
      return type.cast(JAnsweredInJsonataCodecs.readJReadInput(in));
    }
    if (type == JAnsweredInJsonataOutput.Read.class) {
      return type.cast(JAnsweredInJsonataCodecs.readJAnsweredInJsonataOutputRead(in));
    }
    return type.cast(in.free());
  }

  static AnsweredInJsonata.Quote readAnsweredInJsonataQuote(PayloadReader in) {
    Integer cents = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "cents" -> cents = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new AnsweredInJsonata.Quote(in.required("cents", cents));
  }

  static JAnsweredInJsonataOutput readJAnsweredInJsonataOutput(PayloadReader in) {
    if (!in.has("Payload")) {
      return JAnsweredInJsonataCodecs.readJAnsweredInJsonataOutputRead(in);
    }
    return new JAnsweredInJsonataOutput.Told(JAnsweredInJsonataCodecs.readMapOfStringAndObject(in));
  }

  static JAnsweredInJsonataOutput.Read readJAnsweredInJsonataOutputRead(PayloadReader in) {
    Long status = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "status" -> status = in.skipNull() ? null : in.int64();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JAnsweredInJsonataOutput.Read(in.required("status", status));
  }

  static JReadInput readJReadInput(PayloadReader in) {
    Integer cents = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "cents" -> cents = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JReadInput(in.required("cents", cents));
  }

  static JWholeInput readJWholeInput(PayloadReader in) {
    Integer before = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "before" -> before = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JWholeInput(in.required("before", before));
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

  static void writeAnsweredInJsonataQuote(PayloadWriter out, AnsweredInJsonata.Quote value) throws
      IOException {
    out.required(value);
    out.beginObject();
    out.name("cents");
    out.int32(value.cents());
    out.endObject();
  }

  static void writeJAnsweredInJsonataOutput(PayloadWriter out, JAnsweredInJsonataOutput value)
      throws IOException {
    out.required(value);
    if (value instanceof JAnsweredInJsonataOutput.Read each) {
      JAnsweredInJsonataCodecs.writeJAnsweredInJsonataOutputRead(out, each);
    } else if (value instanceof JAnsweredInJsonataOutput.Told each) {
      JAnsweredInJsonataCodecs.writeMapOfStringAndObject(out, each.value());
    }
  }

  static void writeJAnsweredInJsonataOutputRead(PayloadWriter out,
      JAnsweredInJsonataOutput.Read value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("status");
    out.int64(value.status());
    out.endObject();
  }

  static void writeJReadInput(PayloadWriter out, JReadInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("cents");
    out.int32(value.cents());
    out.endObject();
  }

  static void writeJWholeInput(PayloadWriter out, JWholeInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("before");
    out.int32(value.before());
    out.endObject();
  }

  static void writeMapOfStringAndObject(PayloadWriter out, Map<String, Object> value) throws
      IOException {
    out.required(value);
    out.beginObject();
    for (Map.Entry<String, ? extends Object> entry : value.entrySet()) {
      out.name(entry.getKey());
      out.free(entry.getValue());
    }
    out.endObject();
  }
}
