package app;

import com.amazonaws.services.lambda.runtime.Context;
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
 * The Lambda functions of {@link AnsweredInJsonata}.
 */
@GeneratedFrom("app.AnsweredInJsonata")
public final class JAnsweredInJsonataFunctions {
  private JAnsweredInJsonataFunctions() {
  }

  /**
   * The Lambda function of the state <code>Unwrapped</code>: {@code AnsweredInJsonata::unwrapped}.
   */
  public static class JUnwrappedFunction extends EntryPoint<Void, AnsweredInJsonata.Quote> {
    private final AnsweredInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JUnwrappedFunction() {
      this(JAnsweredInJsonataHandlers.shared());
    }

    JUnwrappedFunction(AnsweredInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected AnsweredInJsonata.Quote handle(Void input, Context context) throws Throwable {
      return workflow.unwrapped();
    }

    @Override
    protected void write(PayloadWriter out, AnsweredInJsonata.Quote output) throws IOException {
      Codecs.writeAnsweredInJsonataQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Whole</code>: {@code AnsweredInJsonata::whole}.
   */
  public static class JWholeFunction extends EntryPoint<JWholeInput, AnsweredInJsonata.Quote> {
    private final AnsweredInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JWholeFunction() {
      this(JAnsweredInJsonataHandlers.shared());
    }

    JWholeFunction(AnsweredInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JWholeInput read(PayloadReader in) {
      return Codecs.readJWholeInput(in);
    }

    @Override
    protected AnsweredInJsonata.Quote handle(JWholeInput input, Context context) throws Throwable {
      return workflow.whole(input.before());
    }

    @Override
    protected void write(PayloadWriter out, AnsweredInJsonata.Quote output) throws IOException {
      Codecs.writeAnsweredInJsonataQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Read</code>: {@code AnsweredInJsonata::read}.
   */
  public static class JReadFunction extends EntryPoint<JReadInput, AnsweredInJsonata.Quote> {
    private final AnsweredInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JReadFunction() {
      this(JAnsweredInJsonataHandlers.shared());
    }

    JReadFunction(AnsweredInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JReadInput read(PayloadReader in) {
      return Codecs.readJReadInput(in);
    }

    @Override
    protected AnsweredInJsonata.Quote handle(JReadInput input, Context context) throws Throwable {
      return workflow.read(input.cents());
    }

    @Override
    protected void write(PayloadWriter out, AnsweredInJsonata.Quote output) throws IOException {
      Codecs.writeAnsweredInJsonataQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Told</code>: {@code AnsweredInJsonata::told}.
   */
  public static class JToldFunction extends EntryPoint<Void, Void> {
    private final AnsweredInJsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JToldFunction() {
      this(JAnsweredInJsonataHandlers.shared());
    }

    JToldFunction(AnsweredInJsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.told();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link AnsweredInJsonata}.
   */
  static final class Codecs {
    private Codecs() {
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
      if (payload instanceof JAnsweredInJsonataOutput) {
        Codecs.writeJAnsweredInJsonataOutput(out, (JAnsweredInJsonataOutput) payload);
      } else if (payload != null && payload.getClass() == AnsweredInJsonata.Quote.class) {
        Codecs.writeAnsweredInJsonataQuote(out, (AnsweredInJsonata.Quote) payload);
      } else if (payload != null && payload.getClass() == JWholeInput.class) {
        Codecs.writeJWholeInput(out, (JWholeInput) payload);
      } else if (payload != null && payload.getClass() == JReadInput.class) {
        Codecs.writeJReadInput(out, (JReadInput) payload);
      } else if (payload != null && payload.getClass() == JAnsweredInJsonataOutput.Read.class) {
        Codecs.writeJAnsweredInJsonataOutputRead(out, (JAnsweredInJsonataOutput.Read) payload);
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
      if (type == JAnsweredInJsonataOutput.class) {
        return type.cast(Codecs.readJAnsweredInJsonataOutput(in));
      }
      if (type == AnsweredInJsonata.Quote.class) {
        return type.cast(Codecs.readAnsweredInJsonataQuote(in));
      }
      if (type == JWholeInput.class) {
        return type.cast(Codecs.readJWholeInput(in));
      }
      if (type == JReadInput.class) {
        return type.cast(Codecs.readJReadInput(in));
      }
      if (type == JAnsweredInJsonataOutput.Read.class) {
        return type.cast(Codecs.readJAnsweredInJsonataOutputRead(in));
      }
      return type.cast(in.free());
    }

    static AnsweredInJsonata.Quote readAnsweredInJsonataQuote(PayloadReader in) {
      Integer cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "cents" -> cents = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new AnsweredInJsonata.Quote(in.required("cents", cents));
    }

    static JAnsweredInJsonataOutput readJAnsweredInJsonataOutput(PayloadReader in) {
      if (!in.has("Payload")) {
        return Codecs.readJAnsweredInJsonataOutputRead(in);
      }
      return new JAnsweredInJsonataOutput.Told(Codecs.readMapOfStringAndObject(in));
    }

    static JAnsweredInJsonataOutput.Read readJAnsweredInJsonataOutputRead(PayloadReader in) {
      Long status = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "status" -> status = in.skipNull() ? null : in.int64();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JAnsweredInJsonataOutput.Read(in.required("status", status));
    }

    static JReadInput readJReadInput(PayloadReader in) {
      Integer cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "cents" -> cents = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JReadInput(in.required("cents", cents));
    }

    static JWholeInput readJWholeInput(PayloadReader in) {
      Integer before = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "before" -> before = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JWholeInput(in.required("before", before));
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

    static void writeAnsweredInJsonataQuote(PayloadWriter out, AnsweredInJsonata.Quote value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("cents");
      out.int32(value.cents());
      out.endObject();
    }

    static void writeJAnsweredInJsonataOutput(PayloadWriter out, JAnsweredInJsonataOutput value)
        throws IOException {
      out.required(value);
      if (value instanceof JAnsweredInJsonataOutput.Read each) {
        Codecs.writeJAnsweredInJsonataOutputRead(out, each);
      } else if (value instanceof JAnsweredInJsonataOutput.Told each) {
        Codecs.writeMapOfStringAndObject(out, each.value());
      }
    }

    static void writeJAnsweredInJsonataOutputRead(PayloadWriter out,
        JAnsweredInJsonataOutput.Read value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("status");
      out.int64(value.status());
      out.endObject();
    }

    static void writeJReadInput(PayloadWriter out, JReadInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("cents");
      out.int32(value.cents());
      out.endObject();
    }

    static void writeJWholeInput(PayloadWriter out, JWholeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("before");
      out.int32(value.before());
      out.endObject();
    }

    static void writeMapOfStringAndObject(PayloadWriter out, Map<String, Object> value) throws
        IOException {
      out.required(value);
      out.beginObject();
      for (Map.Entry<String, ? extends Object> entry : value.entrySet()) {
        out.name(entry.getKey());
        out.free(entry.getValue());
      }
      out.endObject();
    }
  }
}
