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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The Lambda functions of {@link Nested}.
 */
@GeneratedFrom("app.Nested")
public final class NestedFunctions {
  private NestedFunctions() {
  }

  /**
   * Reads and writes the payloads of {@link Nested}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerDeprecated(
        NestedWorkflow.Answer<List<Object>, Object> answer) {
      return new EntryPoint<List<Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected List<Object> read(PayloadReader in) {
          return (List<Object>) in.free();
        }

        @Override
        protected Object handle(List<Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerEach(NestedWorkflow.Answer<List<Object>, Object> answer) {
      return new EntryPoint<List<Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected List<Object> read(PayloadReader in) {
          return (List<Object>) in.free();
        }

        @Override
        protected Object handle(List<Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerEachNata(NestedWorkflow.Answer<List<Object>, Object> answer) {
      return new EntryPoint<List<Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected List<Object> read(PayloadReader in) {
          return (List<Object>) in.free();
        }

        @Override
        protected Object handle(List<Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerNata(
        NestedWorkflow.Answer<Map<String, Object>, Object> answer) {
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

    static RequestStreamHandler answerPaths(
        NestedWorkflow.Answer<Map<String, Object>, Object> answer) {
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
      if (payload != null && payload.getClass() == NestedOutput.class) {
        Codecs.writeNestedOutput(out, (NestedOutput) payload);
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
      if (type == NestedOutput.class) {
        return type.cast(Codecs.readNestedOutput(in));
      }
      return type.cast(in.free());
    }

    static List<NestedOutput> readListOfNestedOutput(PayloadReader in) {
      List<NestedOutput> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readNestedOutput(in));
      }
      in.endArray();
      return list;
    }

    static NestedOutput readNestedOutput(PayloadReader in) {
      Object line = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "line" -> line = in.skipNull() ? null : in.free();
          default -> in.skip();
        }
      }
      in.endObject();
      return new NestedOutput(line);
    }

    static List<NestedOutput> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfNestedOutput(in);
    }

    static void writeNestedOutput(PayloadWriter out, NestedOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      if (value.line() != null) {
        out.name("line");
        out.free(value.line());
      }
      out.endObject();
    }
  }
}
