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

/**
 * The Lambda functions of {@link Doubtful}.
 */
@GeneratedFrom("app.Doubtful")
public final class DoubtfulFunctions {
  private DoubtfulFunctions() {
  }

  /**
   * The Lambda function of the state <code>First</code>: {@code Doubtful::first}.
   */
  public static class FirstFunction extends EntryPoint<Void, Void> {
    private final Doubtful workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FirstFunction() {
      this(DoubtfulHandlers.shared());
    }

    FirstFunction(Doubtful workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.first();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Second</code>: {@code Doubtful::second}.
   */
  public static class SecondFunction extends EntryPoint<Integer, Integer> {
    private final Doubtful workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SecondFunction() {
      this(DoubtfulHandlers.shared());
    }

    SecondFunction(Doubtful workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Integer read(PayloadReader in) {
      return in.int32();
    }

    @Override
    protected Integer handle(Integer input, Context context) throws Throwable {
      return workflow.second(input);
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Read</code>: {@code Doubtful.Branch1::read}.
   */
  public static class ReadFunction extends EntryPoint<Void, Void> {
    private final Doubtful.Branch1 workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ReadFunction() {
      this(Branch1Handlers.shared());
    }

    ReadFunction(Doubtful.Branch1 workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.read();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Doubtful}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerThird(DoubtfulWorkflow.Answer<Object, Object> answer) {
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

    static List<Long> readListOfLong(PayloadReader in) {
      List<Long> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.int64());
      }
      in.endArray();
      return list;
    }

    static List<Long> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfLong(in);
    }
  }
}
