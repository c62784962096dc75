package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the payloads of {@link Unwrapped}.
 */
@GeneratedFrom("app.Unwrapped")
final class UUnwrappedCodecs {
  private UUnwrappedCodecs() {
  }

  static RequestStreamHandler answerTokenAnswer(
      UUnwrappedWorkflow.Answer<UTokenInput, Unwrapped.Maybe> answer) {
    return new EntryPoint<UTokenInput, Unwrapped.Maybe>() {
      @Override
      protected UTokenInput read(PayloadReader in) {
        return UUnwrappedCodecs.readUTokenInput(in);
      }

      @Override
      protected Unwrapped.Maybe handle(UTokenInput input, Context context) throws Exception {
        return answer.answer(input);
      }

      @Override
      protected void write(PayloadWriter out, Unwrapped.Maybe output) throws IOException {
        UUnwrappedCodecs.writeUnwrappedMaybe(out, output);
      }
    };
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
    if (payload != null && payload.getClass() == Unwrapped.Quote.class) {
      UUnwrappedCodecs.writeUnwrappedQuote(out, (Unwrapped.Quote) payload);
    } else if (payload != null && payload.getClass() == Unwrapped.Maybe.class) {
      UUnwrappedCodecs.writeUnwrappedMaybe(out, (Unwrapped.Maybe) payload);
    } else if (payload != null && payload.getClass() == UTokenInput.class) {
      UUnwrappedCodecs.writeUTokenInput(out, (UTokenInput) payload);
    } else if (payload != null && payload.getClass() == UUnwrappedOutput.class) {
      UUnwrappedCodecs.writeUUnwrappedOutput(out, (UUnwrappedOutput) payload);
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
    if (type == Unwrapped.Quote.class) {
      return type.cast(UUnwrappedCodecs.readUnwrappedQuote(in));
    }
    if (type == Unwrapped.Maybe.class) {
      return type.cast(UUnwrappedCodecs.readUnwrappedMaybe(in));
    }
    if (type == UTokenInput.class) {
      return type.cast(UUnwrappedCodecs.readUTokenInput(in));
    }
    if (type == UUnwrappedOutput.class) {
      return type.cast(UUnwrappedCodecs.readUUnwrappedOutput(in));
    }
    return type.cast(in.free());
  }

  static UTokenInput readUTokenInput(PayloadReader in) {
    String token = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "token" -> token = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new UTokenInput(in.required("token", token));
  }

  static UUnwrappedOutput readUUnwrappedOutput(PayloadReader in) {
    String note = null;
    Unwrapped.Maybe answer = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "note" -> note = in.skipNull() ? null : in.string();
        case "answer" -> answer = in.skipNull() ? null : UUnwrappedCodecs.readUnwrappedMaybe(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new UUnwrappedOutput(Optional.ofNullable(note), in.required("answer", answer));
  }

  static Unwrapped.Maybe readUnwrappedMaybe(PayloadReader in) {
    String note = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "note" -> note = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Unwrapped.Maybe(Optional.ofNullable(note));
  }

  static Unwrapped.Quote readUnwrappedQuote(PayloadReader in) {
    Integer cents = null;
    String validUntil = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "cents" -> cents = in.skipNull() ? null : in.int32();
        case "valid-until" -> validUntil = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Unwrapped.Quote(in.required("cents", cents), in.required("valid-until", validUntil));
  }

  static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
    out.required(value);
    out.beginArray();
    for (String element : value) {
      out.string(element);
    }
    out.endArray();
  }

  static void writeUTokenInput(PayloadWriter out, UTokenInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("token");
    out.string(value.token());
    out.endObject();
  }

  static void writeUUnwrappedOutput(PayloadWriter out, UUnwrappedOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    if (out.required(value.note()).isPresent()) {
      out.name("note");
      out.string(value.note().get());
    }
    out.name("answer");
    UUnwrappedCodecs.writeUnwrappedMaybe(out, value.answer());
    out.endObject();
  }

  static void writeUnwrappedMaybe(PayloadWriter out, Unwrapped.Maybe value) throws IOException {
    out.required(value);
    out.beginObject();
    if (out.required(value.note()).isPresent()) {
      out.name("note");
      out.string(value.note().get());
    }
    out.endObject();
  }

  static void writeUnwrappedQuote(PayloadWriter out, Unwrapped.Quote value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("cents");
    out.int32(value.cents());
    out.name("valid-until");
    out.string(value.validUntil());
    out.endObject();
  }
}
