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

/**
 * Reads and writes the payloads of {@link InvokedInJsonata}.
 */
@GeneratedFrom("app.InvokedInJsonata")
final class JInvokedInJsonataCodecs {
  private JInvokedInJsonataCodecs() {
  }

  static RequestStreamHandler answerTokenAnswer(
      JInvokedInJsonataWorkflow.Answer<JTokenInput, InvokedInJsonata.Answer> answer) {
    return new EntryPoint<JTokenInput, InvokedInJsonata.Answer>() {
      @Override
      protected JTokenInput read(PayloadReader in) {
        return JInvokedInJsonataCodecs.readJTokenInput(in);
      }

      @Override
      protected InvokedInJsonata.Answer handle(JTokenInput input, Context context) throws
          Exception {
        return answer.answer(input);
      }

      @Override
      protected void write(PayloadWriter out, InvokedInJsonata.Answer output) throws IOException {
        JInvokedInJsonataCodecs.writeInvokedInJsonataAnswer(out, output);
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
    if (payload != null && payload.getClass() == JUnwrappedInput.class) {
      JInvokedInJsonataCodecs.writeJUnwrappedInput(out, (JUnwrappedInput) payload);
    } else if (payload != null && payload.getClass() == InvokedInJsonata.Answer.class) {
      JInvokedInJsonataCodecs.writeInvokedInJsonataAnswer(out, (InvokedInJsonata.Answer) payload);
    } else if (payload != null && payload.getClass() == JWrittenInput.class) {
      JInvokedInJsonataCodecs.writeJWrittenInput(out, (JWrittenInput) payload);
    } else if (payload != null && payload.getClass() == JTokenInput.class) {
      JInvokedInJsonataCodecs.writeJTokenInput(out, (JTokenInput) payload);
    } else if (payload != null && payload.getClass() == JInvokedInJsonataInput.class) {
      JInvokedInJsonataCodecs.writeJInvokedInJsonataInput(out, (JInvokedInJsonataInput) payload);
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
    if (type == JUnwrappedInput.class) {
      return type.cast(JInvokedInJsonataCodecs.readJUnwrappedInput(in));
    }
    if (type == InvokedInJsonata.Answer.class) {
      return type.cast(JInvokedInJsonataCodecs.readInvokedInJsonataAnswer(in));
    }
    if (type == JWrittenInput.class) {
      return type.cast(JInvokedInJsonataCodecs.readJWrittenInput(in));
    }
    if (type == JTokenInput.class) {
      return type.cast(JInvokedInJsonataCodecs.readJTokenInput(in));
    }
    if (type == JInvokedInJsonataInput.class) {
      return type.cast(JInvokedInJsonataCodecs.readJInvokedInJsonataInput(in));
    }
    return type.cast(in.free());
  }

  static InvokedInJsonata.Answer readInvokedInJsonataAnswer(PayloadReader in) {
    Integer number = null;
    String question = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "number" -> number = in.skipNull() ? null : in.int32();
        case "question" -> question = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new InvokedInJsonata.Answer(in.required("number", number),
        in.required("question", question));
  }

  static JInvokedInJsonataInput readJInvokedInJsonataInput(PayloadReader in) {
    Integer count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "count" -> count = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JInvokedInJsonataInput(in.required("count", count));
  }

  static JTokenInput readJTokenInput(PayloadReader in) {
    String token = null;
    Object all = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "token" -> token = in.skipNull() ? null : in.string();
        case "all" -> all = in.skipNull() ? null : in.free();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JTokenInput(in.required("token", token), in.required("all", all));
  }

  static JUnwrappedInput readJUnwrappedInput(PayloadReader in) {
    String execution = null;
    Integer count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "execution" -> execution = in.skipNull() ? null : in.string();
        case "count" -> count = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JUnwrappedInput(in.required("execution", execution), in.required("count", count));
  }

  static JWrittenInput readJWrittenInput(PayloadReader in) {
    String question = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "question" -> question = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new JWrittenInput(in.required("question", question));
  }

  static void writeInvokedInJsonataAnswer(PayloadWriter out, InvokedInJsonata.Answer value) throws
      IOException {
    out.required(value);
    out.beginObject();
    out.name("number");
    out.int32(value.number());
    out.name("question");
    out.string(value.question());
    out.endObject();
  }

  static void writeJInvokedInJsonataInput(PayloadWriter out, JInvokedInJsonataInput value) throws
      IOException {
    out.required(value);
    out.beginObject();
    out.name("count");
    out.int32(value.count());
    out.endObject();
  }

  static void writeJTokenInput(PayloadWriter out, JTokenInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("token");
    out.string(value.token());
    out.name("all");
    out.free(out.required(value.all()));
    out.endObject();
  }

  static void writeJUnwrappedInput(PayloadWriter out, JUnwrappedInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("execution");
    out.string(value.execution());
    out.name("count");
    out.int32(value.count());
    out.endObject();
  }

  static void writeJWrittenInput(PayloadWriter out, JWrittenInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("question");
    out.string(value.question());
    out.endObject();
  }
}
