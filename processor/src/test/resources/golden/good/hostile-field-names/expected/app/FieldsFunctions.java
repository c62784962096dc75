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

/**
 * The Lambda functions of {@link Fields}.
 */
@GeneratedFrom("app.Fields")
public final class FieldsFunctions {
  private FieldsFunctions() {
  }

  /**
   * The Lambda function of the state <code>One</code>: {@code Fields::one}.
   */
  public static class OneFunction extends EntryPoint<OneInput, OneOutput> {
    private final Fields workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OneFunction() {
      this(FieldsHandlers.shared());
    }

    OneFunction(Fields workflow) {
      this.workflow = workflow;
    }

    @Override
    protected OneInput read(PayloadReader in) {
      return Codecs.readOneInput(in);
    }

    @Override
    protected OneOutput handle(OneInput input, Context context) throws Throwable {
      return workflow.one(input.quotes(), input.comment(), input.unicode(), input.dollars(), input.tags(), input.words(), input.lines(), input.empty(), input.apostrophe(), input.dot());
    }

    @Override
    protected void write(PayloadWriter out, OneOutput output) throws IOException {
      Codecs.writeOneOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Two</code>: {@code Fields::two}.
   */
  public static class TwoFunction extends EntryPoint<OneOutput, String> {
    private final Fields workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TwoFunction() {
      this(FieldsHandlers.shared());
    }

    TwoFunction(Fields workflow) {
      this.workflow = workflow;
    }

    @Override
    protected OneOutput read(PayloadReader in) {
      return Codecs.readOneOutput(in);
    }

    @Override
    protected String handle(OneOutput input, Context context) throws Throwable {
      return workflow.two(input);
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Three</code>: {@code Fields::three}.
   */
  public static class ThreeFunction extends EntryPoint<ThreeInput, String> {
    private final Fields workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ThreeFunction() {
      this(FieldsHandlers.shared());
    }

    ThreeFunction(Fields workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ThreeInput read(PayloadReader in) {
      return Codecs.readThreeInput(in);
    }

    @Override
    protected String handle(ThreeInput input, Context context) throws Throwable {
      return workflow.three(input.x(), input.apostrophe(), input.quotes(), input.words(), input.dash(), input.dot());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Fields}.
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
      if (payload != null && payload.getClass() == OneInput.class) {
        Codecs.writeOneInput(out, (OneInput) payload);
      } else if (payload != null && payload.getClass() == OneOutput.class) {
        Codecs.writeOneOutput(out, (OneOutput) payload);
      } else if (payload != null && payload.getClass() == ThreeInput.class) {
        Codecs.writeThreeInput(out, (ThreeInput) payload);
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
      if (type == OneInput.class) {
        return type.cast(Codecs.readOneInput(in));
      }
      if (type == OneOutput.class) {
        return type.cast(Codecs.readOneOutput(in));
      }
      if (type == ThreeInput.class) {
        return type.cast(Codecs.readThreeInput(in));
      }
      return type.cast(in.free());
    }

    static OneInput readOneInput(PayloadReader in) {
      String quotes = null;
      String comment = null;
      String unicode = null;
      String dollars = null;
      String tags = null;
      String words = null;
      String lines = null;
      String empty = null;
      String apostrophe = null;
      String dot = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "say \"hello\"" -> quotes = in.skipNull() ? null : in.string();
          case "*/ } class X { /*" -> comment = in.skipNull() ? null : in.string();
          case "\\u002a/ \\u000a" -> unicode = in.skipNull() ? null : in.string();
          case "$L $$ $T" -> dollars = in.skipNull() ? null : in.string();
          case "<b>&amp; {@link Foo} @param x" -> tags = in.skipNull() ? null : in.string();
          case "日本語 😀" -> words = in.skipNull() ? null : in.string();
          case "line\nbreak\ttab" -> lines = in.skipNull() ? null : in.string();
          case "" -> empty = in.skipNull() ? null : in.string();
          case "it's" -> apostrophe = in.skipNull() ? null : in.string();
          case "a.b" -> dot = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new OneInput(in.required("say \"hello\"", quotes),
          in.required("*/ } class X { /*", comment), in.required("\\u002a/ \\u000a", unicode),
          in.required("$L $$ $T", dollars), in.required("<b>&amp; {@link Foo} @param x", tags),
          in.required("日本語 😀", words), in.required("line\nbreak\ttab", lines),
          in.required("", empty), in.required("it's", apostrophe), in.required("a.b", dot));
    }

    static OneOutput readOneOutput(PayloadReader in) {
      String quotes = null;
      String comment = null;
      String unicode = null;
      String dollars = null;
      String tags = null;
      String words = null;
      String lines = null;
      String empty = null;
      String apostrophe = null;
      String dot = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "say \"hello\"" -> quotes = in.skipNull() ? null : in.string();
          case "*/ } class X { /*" -> comment = in.skipNull() ? null : in.string();
          case "\\u002a/ \\u000a" -> unicode = in.skipNull() ? null : in.string();
          case "$L $$ $T" -> dollars = in.skipNull() ? null : in.string();
          case "<b>&amp; {@link Foo} @param x" -> tags = in.skipNull() ? null : in.string();
          case "日本語 😀" -> words = in.skipNull() ? null : in.string();
          case "line\nbreak\ttab" -> lines = in.skipNull() ? null : in.string();
          case "" -> empty = in.skipNull() ? null : in.string();
          case "it's" -> apostrophe = in.skipNull() ? null : in.string();
          case "a.b" -> dot = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new OneOutput(in.required("say \"hello\"", quotes),
          in.required("*/ } class X { /*", comment), in.required("\\u002a/ \\u000a", unicode),
          in.required("$L $$ $T", dollars), in.required("<b>&amp; {@link Foo} @param x", tags),
          in.required("日本語 😀", words), in.required("line\nbreak\ttab", lines),
          in.required("", empty), in.required("it's", apostrophe), in.required("a.b", dot));
    }

    static String readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return in.string();
    }

    static ThreeInput readThreeInput(PayloadReader in) {
      String x = null;
      String apostrophe = null;
      String quotes = null;
      String words = null;
      String dash = null;
      String dot = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "x" -> x = in.skipNull() ? null : in.string();
          case "it's" -> apostrophe = in.skipNull() ? null : in.string();
          case "say \"hello\"" -> quotes = in.skipNull() ? null : in.string();
          case "日本語" -> words = in.skipNull() ? null : in.string();
          case "a-b" -> dash = in.skipNull() ? null : in.string();
          case "a.b" -> dot = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ThreeInput(in.required("x", x), in.required("it's", apostrophe),
          in.required("say \"hello\"", quotes), in.required("日本語", words), in.required("a-b", dash),
          in.required("a.b", dot));
    }

    static void writeOneInput(PayloadWriter out, OneInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("say \"hello\"");
      out.string(value.quotes());
      out.name("*/ } class X { /*");
      out.string(value.comment());
      out.name("\\u002a/ \\u000a");
      out.string(value.unicode());
      out.name("$L $$ $T");
      out.string(value.dollars());
      out.name("<b>&amp; {@link Foo} @param x");
      out.string(value.tags());
      out.name("日本語 😀");
      out.string(value.words());
      out.name("line\nbreak\ttab");
      out.string(value.lines());
      out.name("");
      out.string(value.empty());
      out.name("it's");
      out.string(value.apostrophe());
      out.name("a.b");
      out.string(value.dot());
      out.endObject();
    }

    static void writeOneOutput(PayloadWriter out, OneOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("say \"hello\"");
      out.string(value.quotes());
      out.name("*/ } class X { /*");
      out.string(value.comment());
      out.name("\\u002a/ \\u000a");
      out.string(value.unicode());
      out.name("$L $$ $T");
      out.string(value.dollars());
      out.name("<b>&amp; {@link Foo} @param x");
      out.string(value.tags());
      out.name("日本語 😀");
      out.string(value.words());
      out.name("line\nbreak\ttab");
      out.string(value.lines());
      out.name("");
      out.string(value.empty());
      out.name("it's");
      out.string(value.apostrophe());
      out.name("a.b");
      out.string(value.dot());
      out.endObject();
    }

    static void writeThreeInput(PayloadWriter out, ThreeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("x");
      out.string(value.x());
      out.name("it's");
      out.string(value.apostrophe());
      out.name("say \"hello\"");
      out.string(value.quotes());
      out.name("日本語");
      out.string(value.words());
      out.name("a-b");
      out.string(value.dash());
      out.name("a.b");
      out.string(value.dot());
      out.endObject();
    }
  }
}
