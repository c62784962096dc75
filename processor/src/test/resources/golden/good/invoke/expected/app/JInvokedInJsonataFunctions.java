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
 * The Lambda functions of {@link InvokedInJsonata}.
 */
@GeneratedFrom("app.InvokedInJsonata")
public final class JInvokedInJsonataFunctions {
  private JInvokedInJsonataFunctions() {
  }

  /**
   * The Lambda function of the state <code>Unwrapped</code>: {@code InvokedInJsonata::unwrapped}.
   */
  public static class JUnwrappedFunction extends EntryPoint<JUnwrappedInput, InvokedInJsonata.Answer> {
    private final InvokedInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JUnwrappedFunction() {
      this(JInvokedInJsonataHandlers.shared());
    }

    JUnwrappedFunction(InvokedInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JUnwrappedInput read(PayloadReader in) {
      return Codecs.readJUnwrappedInput(in);
    }

    @Override
    protected InvokedInJsonata.Answer handle(JUnwrappedInput input, Context context) throws
        Throwable {
      return workflow.unwrapped(input.execution(), input.count());
    }

    @Override
    protected void write(PayloadWriter out, InvokedInJsonata.Answer output) throws IOException {
      Codecs.writeInvokedInJsonataAnswer(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Written</code>: {@code InvokedInJsonata::written}.
   */
  public static class JWrittenFunction extends EntryPoint<JWrittenInput, InvokedInJsonata.Answer> {
    private final InvokedInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JWrittenFunction() {
      this(JInvokedInJsonataHandlers.shared());
    }

    JWrittenFunction(InvokedInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JWrittenInput read(PayloadReader in) {
      return Codecs.readJWrittenInput(in);
    }

    @Override
    protected InvokedInJsonata.Answer handle(JWrittenInput input, Context context) throws
        Throwable {
      return workflow.written(input.question());
    }

    @Override
    protected void write(PayloadWriter out, InvokedInJsonata.Answer output) throws IOException {
      Codecs.writeInvokedInJsonataAnswer(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Kept</code>: {@code InvokedInJsonata::kept}.
   */
  public static class JKeptFunction extends EntryPoint<Void, Void> {
    private final InvokedInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JKeptFunction() {
      this(JInvokedInJsonataHandlers.shared());
    }

    JKeptFunction(InvokedInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.kept();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Token</code>: {@code InvokedInJsonata::token}.
   */
  public static class JTokenFunction extends EntryPoint<JTokenInput, Void> {
    private final InvokedInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JTokenFunction() {
      this(JInvokedInJsonataHandlers.shared());
    }

    JTokenFunction(InvokedInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JTokenInput read(PayloadReader in) {
      return Codecs.readJTokenInput(in);
    }

    @Override
    protected Void handle(JTokenInput input, Context context) throws Throwable {
      workflow.token(input.token(), input.all());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link InvokedInJsonata}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerTokenAnswer(
        JInvokedInJsonataWorkflow.Answer<JTokenInput, InvokedInJsonata.Answer> answer) {
      return new EntryPoint<JTokenInput, InvokedInJsonata.Answer>() {
        @Override
        protected JTokenInput read(PayloadReader in) {
          return Codecs.readJTokenInput(in);
        }

        @Override
        protected InvokedInJsonata.Answer handle(JTokenInput input, Context context) throws
            Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, InvokedInJsonata.Answer output) throws IOException {
          Codecs.writeInvokedInJsonataAnswer(out, output);
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
        Codecs.writeJUnwrappedInput(out, (JUnwrappedInput) payload);
      } else if (payload != null && payload.getClass() == InvokedInJsonata.Answer.class) {
        Codecs.writeInvokedInJsonataAnswer(out, (InvokedInJsonata.Answer) payload);
      } else if (payload != null && payload.getClass() == JWrittenInput.class) {
        Codecs.writeJWrittenInput(out, (JWrittenInput) payload);
      } else if (payload != null && payload.getClass() == JTokenInput.class) {
        Codecs.writeJTokenInput(out, (JTokenInput) payload);
      } else if (payload != null && payload.getClass() == JInvokedInJsonataInput.class) {
        Codecs.writeJInvokedInJsonataInput(out, (JInvokedInJsonataInput) payload);
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
        return type.cast(Codecs.readJUnwrappedInput(in));
      }
      if (type == InvokedInJsonata.Answer.class) {
        return type.cast(Codecs.readInvokedInJsonataAnswer(in));
      }
      if (type == JWrittenInput.class) {
        return type.cast(Codecs.readJWrittenInput(in));
      }
      if (type == JTokenInput.class) {
        return type.cast(Codecs.readJTokenInput(in));
      }
      if (type == JInvokedInJsonataInput.class) {
        return type.cast(Codecs.readJInvokedInJsonataInput(in));
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
}
