package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Quick}.
 */
@GeneratedFrom("app.Quick")
final class QuickCodecs {
  private QuickCodecs() {
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
    if (payload != null && payload.getClass() == TwiceInput.class) {
      QuickCodecs.writeTwiceInput(out, (TwiceInput) payload);
    } else if (payload != null && payload.getClass() == QuickInput.class) {
      QuickCodecs.writeQuickInput(out, (QuickInput) payload);
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
    if (type == TwiceInput.class) {
      return type.cast(QuickCodecs.readTwiceInput(in));
    }
    if (type == QuickInput.class) {
      return type.cast(QuickCodecs.readQuickInput(in));
    }
    return type.cast(in.free());
  }

  static Integer readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return in.int32();
  }

  static QuickInput readQuickInput(PayloadReader in) {
    Integer value = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "value" -> value = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new QuickInput(in.required("value", value));
  }

  static TwiceInput readTwiceInput(PayloadReader in) {
    Integer value = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "value" -> value = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new TwiceInput(in.required("value", value));
  }

  static void writeQuickInput(PayloadWriter out, QuickInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("value");
    out.int32(value.value());
    out.endObject();
  }

  static void writeTwiceInput(PayloadWriter out, TwiceInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("value");
    out.int32(value.value());
    out.endObject();
  }
}
