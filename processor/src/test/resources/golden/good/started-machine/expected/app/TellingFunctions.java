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
import java.util.Map;
import java.util.Optional;

/**
 * The Lambda functions of {@link Telling}.
 */
@GeneratedFrom("app.Telling")
public final class TellingFunctions {
  private TellingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Say</code>: {@code Telling::say}.
   */
  public static class SayFunction extends EntryPoint<SayInput, Telling.Said> {
    private final Telling workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SayFunction() {
      this(TellingHandlers.shared());
    }

    SayFunction(Telling workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SayInput read(PayloadReader in) {
      return Codecs.readSayInput(in);
    }

    @Override
    protected Telling.Said handle(SayInput input, Context context) throws Throwable {
      return workflow.say(input.text());
    }

    @Override
    protected void write(PayloadWriter out, Telling.Said output) throws IOException {
      Codecs.writeTellingSaid(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Telling}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerAgain(
        TellingWorkflow.Answer<Map<String, Object>, Object> answer) {
      return new EntryPoint<Map<String, Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Object handle(Map<String, Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
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
      if (payload != null && payload.getClass() == SayInput.class) {
        Codecs.writeSayInput(out, (SayInput) payload);
      } else if (payload != null && payload.getClass() == Telling.Said.class) {
        Codecs.writeTellingSaid(out, (Telling.Said) payload);
      } else if (payload != null && payload.getClass() == Telling.News.class) {
        Codecs.writeTellingNews(out, (Telling.News) payload);
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
      if (type == SayInput.class) {
        return type.cast(Codecs.readSayInput(in));
      }
      if (type == Telling.Said.class) {
        return type.cast(Codecs.readTellingSaid(in));
      }
      if (type == Telling.News.class) {
        return type.cast(Codecs.readTellingNews(in));
      }
      return type.cast(in.free());
    }

    static SayInput readSayInput(PayloadReader in) {
      String text = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new SayInput(Optional.ofNullable(text));
    }

    static Telling.News readTellingNews(PayloadReader in) {
      String text = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Telling.News(Optional.ofNullable(text));
    }

    static Telling.Said readTellingSaid(PayloadReader in) {
      String text = null;
      Integer depth = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          case "depth" -> depth = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Telling.Said(in.required("text", text), Optional.ofNullable(depth));
    }

    static void writeSayInput(PayloadWriter out, SayInput value) throws IOException {
      out.required(value);
      out.beginObject();
      if (out.required(value.text()).isPresent()) {
        out.name("text");
        out.string(value.text().get());
      }
      out.endObject();
    }

    static void writeTellingNews(PayloadWriter out, Telling.News value) throws IOException {
      out.required(value);
      out.beginObject();
      if (out.required(value.text()).isPresent()) {
        out.name("text");
        out.string(value.text().get());
      }
      out.endObject();
    }

    static void writeTellingSaid(PayloadWriter out, Telling.Said value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("text");
      out.string(value.text());
      if (out.required(value.depth()).isPresent()) {
        out.name("depth");
        out.int32(out.required(value.depth().get()));
      }
      out.endObject();
    }
  }
}
