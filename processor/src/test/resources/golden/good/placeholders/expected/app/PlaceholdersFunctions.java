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

/**
 * The Lambda functions of {@link Placeholders}.
 */
@GeneratedFrom("app.Placeholders")
public final class PlaceholdersFunctions {
  private PlaceholdersFunctions() {
  }

  /**
   * Reads and writes the payloads of {@link Placeholders}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerPrice(
        PlaceholdersWorkflow.Answer<Map<String, Object>, Object> answer) {
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

    static RequestStreamHandler answerStore(
        PlaceholdersWorkflow.Answer<Map<String, Object>, Object> answer) {
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

    static RequestStreamHandler answerTell(
        PlaceholdersWorkflow.Answer<Map<String, Object>, Object> answer) {
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
      if (payload instanceof Collection<?> elements) {
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
      return type.cast(in.free());
    }
  }
}
