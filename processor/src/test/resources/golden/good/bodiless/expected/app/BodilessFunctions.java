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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Lambda functions of {@link Bodiless}.
 */
@GeneratedFrom("app.Bodiless")
public final class BodilessFunctions {
  private BodilessFunctions() {
  }

  /**
   * Reads and writes the payloads of {@link Bodiless}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerPlaceholder(BodilessWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerSdk(BodilessWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerStart(
        BodilessWorkflow.Answer<Object, Bodiless.Order> answer) {
      return new EntryPoint<Object, Bodiless.Order>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Bodiless.Order handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Bodiless.Order output) throws IOException {
          Codecs.writeBodilessOrder(out, output);
        }
      };
    }

    static RequestStreamHandler answerStore(BodilessWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
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
      if (payload != null && payload.getClass() == Bodiless.Order.class) {
        Codecs.writeBodilessOrder(out, (Bodiless.Order) payload);
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
      if (type == Bodiless.Order.class) {
        return type.cast(Codecs.readBodilessOrder(in));
      }
      return type.cast(in.free());
    }

    static Bodiless.Order readBodilessOrder(PayloadReader in) {
      String id = null;
      Integer total = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "total" -> total = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Bodiless.Order(in.required("id", id), in.required("total", total));
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

    static Map<String, Object> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readMapOfStringAndObject(in);
    }

    static void writeBodilessOrder(PayloadWriter out, Bodiless.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("total");
      out.int32(value.total());
      out.endObject();
    }
  }
}
