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
 * The Lambda functions of {@link Mixed}.
 */
@GeneratedFrom("app.Mixed")
public final class MixedFunctions {
  private MixedFunctions() {
  }

  /**
   * The Lambda function of the state <code>Sum</code>: {@code Mixed::sum}.
   */
  public static class SumFunction extends EntryPoint<SumInput, Mixed.Total> {
    private final Mixed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SumFunction() {
      this(MixedHandlers.shared());
    }

    SumFunction(Mixed workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SumInput read(PayloadReader in) {
      return Codecs.readSumInput(in);
    }

    @Override
    protected Mixed.Total handle(SumInput input, Context context) throws Throwable {
      return workflow.sum(input.cents());
    }

    @Override
    protected void write(PayloadWriter out, Mixed.Total output) throws IOException {
      Codecs.writeMixedTotal(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Keep</code>: {@code Mixed::keep}.
   */
  public static class KeepFunction extends EntryPoint<Object, Void> {
    private final Mixed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public KeepFunction() {
      this(MixedHandlers.shared());
    }

    KeepFunction(Mixed workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Object read(PayloadReader in) {
      return in.free();
    }

    @Override
    protected Void handle(Object input, Context context) throws Throwable {
      workflow.keep(input);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Mixed}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerEndTask(MixedWorkflow.Answer<Object, Object> answer) {
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

    static RequestStreamHandler answerPathTask(MixedWorkflow.Answer<Object, Object> answer) {
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

    static RequestStreamHandler answerPay(
        MixedWorkflow.Answer<Map<String, Object>, Object> answer) {
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
      if (payload != null && payload.getClass() == SumInput.class) {
        Codecs.writeSumInput(out, (SumInput) payload);
      } else if (payload != null && payload.getClass() == Mixed.Total.class) {
        Codecs.writeMixedTotal(out, (Mixed.Total) payload);
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
      if (type == SumInput.class) {
        return type.cast(Codecs.readSumInput(in));
      }
      if (type == Mixed.Total.class) {
        return type.cast(Codecs.readMixedTotal(in));
      }
      return type.cast(in.free());
    }

    static Mixed.Total readMixedTotal(PayloadReader in) {
      Integer total = null;
      Integer limit = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "total" -> total = in.skipNull() ? null : in.int32();
          case "limit" -> limit = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Mixed.Total(in.required("total", total), in.required("limit", limit));
    }

    static SumInput readSumInput(PayloadReader in) {
      Integer cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "cents" -> cents = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new SumInput(in.required("cents", cents));
    }

    static void writeMixedTotal(PayloadWriter out, Mixed.Total value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("total");
      out.int32(value.total());
      out.name("limit");
      out.int32(value.limit());
      out.endObject();
    }

    static void writeSumInput(PayloadWriter out, SumInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("cents");
      out.int32(value.cents());
      out.endObject();
    }
  }
}
