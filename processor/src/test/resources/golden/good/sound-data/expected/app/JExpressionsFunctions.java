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
import java.util.Optional;

/**
 * The Lambda functions of {@link Expressions}.
 */
@GeneratedFrom("app.Expressions")
public final class JExpressionsFunctions {
  private JExpressionsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Take</code>: {@code Expressions::take}.
   */
  public static class JTakeFunction extends EntryPoint<JTakeInput, Expressions.Order> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JTakeFunction() {
      this(JExpressionsHandlers.shared());
    }

    JTakeFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JTakeInput read(PayloadReader in) {
      return Codecs.readJTakeInput(in);
    }

    @Override
    protected Expressions.Order handle(JTakeInput input, Context context) throws Throwable {
      return workflow.take(input.id());
    }

    @Override
    protected void write(PayloadWriter out, Expressions.Order output) throws IOException {
      Codecs.writeExpressionsOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Join</code>: {@code Expressions::join}.
   */
  public static class JJoinFunction extends EntryPoint<JJoinInput, String> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JJoinFunction() {
      this(JExpressionsHandlers.shared());
    }

    JJoinFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JJoinInput read(PayloadReader in) {
      return Codecs.readJJoinInput(in);
    }

    @Override
    protected String handle(JJoinInput input, Context context) throws Throwable {
      return workflow.join(input.percent(), input.many());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Bill</code>: {@code Expressions.Bill::bill}.
   */
  public static class JBillFunction extends EntryPoint<JBillInput, Integer> {
    private final Expressions.Bill workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JBillFunction() {
      this(JBillHandlers.shared());
    }

    JBillFunction(Expressions.Bill workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JBillInput read(PayloadReader in) {
      return Codecs.readJBillInput(in);
    }

    @Override
    protected Integer handle(JBillInput input, Context context) throws Throwable {
      return workflow.bill(input.id(), input.status());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Plain</code>: {@code Expressions.Pack::plain}.
   */
  public static class JPlainFunction extends EntryPoint<JPlainInput, String> {
    private final Expressions.Pack workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JPlainFunction() {
      this(JPackHandlers.shared());
    }

    JPlainFunction(Expressions.Pack workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JPlainInput read(PayloadReader in) {
      return Codecs.readJPlainInput(in);
    }

    @Override
    protected String handle(JPlainInput input, Context context) throws Throwable {
      return workflow.plain(input.count(), input.sku());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Expressions}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerBranch(JExpressionsWorkflow.Answer<Object, Object> answer) {
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

    static RequestStreamHandler answerEach(
        JExpressionsWorkflow.Answer<List<Object>, Object> answer) {
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
      if (payload != null && payload.getClass() == JTakeInput.class) {
        Codecs.writeJTakeInput(out, (JTakeInput) payload);
      } else if (payload != null && payload.getClass() == Expressions.Order.class) {
        Codecs.writeExpressionsOrder(out, (Expressions.Order) payload);
      } else if (payload != null && payload.getClass() == Expressions.Line.class) {
        Codecs.writeExpressionsLine(out, (Expressions.Line) payload);
      } else if (payload != null && payload.getClass() == JJoinInput.class) {
        Codecs.writeJJoinInput(out, (JJoinInput) payload);
      } else if (payload != null && payload.getClass() == JBillInput.class) {
        Codecs.writeJBillInput(out, (JBillInput) payload);
      } else if (payload != null && payload.getClass() == JPlainInput.class) {
        Codecs.writeJPlainInput(out, (JPlainInput) payload);
      } else if (payload != null && payload.getClass() == JExpressionsInput.class) {
        Codecs.writeJExpressionsInput(out, (JExpressionsInput) payload);
      } else if (payload != null && payload.getClass() == JExpressionsOutput.class) {
        Codecs.writeJExpressionsOutput(out, (JExpressionsOutput) payload);
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
      if (type == JTakeInput.class) {
        return type.cast(Codecs.readJTakeInput(in));
      }
      if (type == Expressions.Order.class) {
        return type.cast(Codecs.readExpressionsOrder(in));
      }
      if (type == Expressions.Line.class) {
        return type.cast(Codecs.readExpressionsLine(in));
      }
      if (type == JJoinInput.class) {
        return type.cast(Codecs.readJJoinInput(in));
      }
      if (type == JBillInput.class) {
        return type.cast(Codecs.readJBillInput(in));
      }
      if (type == JPlainInput.class) {
        return type.cast(Codecs.readJPlainInput(in));
      }
      if (type == JExpressionsInput.class) {
        return type.cast(Codecs.readJExpressionsInput(in));
      }
      if (type == JExpressionsOutput.class) {
        return type.cast(Codecs.readJExpressionsOutput(in));
      }
      return type.cast(in.free());
    }

    static Expressions.Line readExpressionsLine(PayloadReader in) {
      String sku = null;
      Integer count = null;
      String note = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "sku" -> sku = in.skipNull() ? null : in.string();
          case "count" -> count = in.skipNull() ? null : in.int32();
          case "note" -> note = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Expressions.Line(in.required("sku", sku), in.required("count", count), note);
    }

    static Expressions.Order readExpressionsOrder(PayloadReader in) {
      String id = null;
      Expressions.Status status = null;
      List<Expressions.Line> lines = null;
      String coupon = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "status" -> status = in.skipNull() ? null : in.constant(Expressions.Status.values());
          case "lines" -> lines = in.skipNull() ? null : Codecs.readListOfExpressionsLine(in);
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Expressions.Order(in.required("id", id), in.required("status", status),
          in.required("lines", lines), Optional.ofNullable(coupon));
    }

    static JBillInput readJBillInput(PayloadReader in) {
      String id = null;
      Expressions.Status status = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "status" -> status = in.skipNull() ? null : in.constant(Expressions.Status.values());
          default -> in.skip();
        }
      }
      in.endObject();
      return new JBillInput(in.required("id", id), in.required("status", status));
    }

    static JExpressionsInput readJExpressionsInput(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JExpressionsInput(in.required("id", id));
    }

    static JExpressionsOutput readJExpressionsOutput(PayloadReader in) {
      Long bill = null;
      String first = null;
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "bill" -> bill = in.skipNull() ? null : in.int64();
          case "first" -> first = in.skipNull() ? null : in.string();
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JExpressionsOutput(in.required("bill", bill), in.required("first", first),
          in.required("id", id));
    }

    static JJoinInput readJJoinInput(PayloadReader in) {
      Integer percent = null;
      Integer many = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "percent" -> percent = in.skipNull() ? null : in.int32();
          case "many" -> many = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JJoinInput(in.required("percent", percent), in.required("many", many));
    }

    static JPlainInput readJPlainInput(PayloadReader in) {
      Integer count = null;
      String sku = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "count" -> count = in.skipNull() ? null : in.int32();
          case "sku" -> sku = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JPlainInput(in.required("count", count), in.required("sku", sku));
    }

    static JTakeInput readJTakeInput(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JTakeInput(in.required("id", id));
    }

    static List<Expressions.Line> readListOfExpressionsLine(PayloadReader in) {
      List<Expressions.Line> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readExpressionsLine(in));
      }
      in.endArray();
      return list;
    }

    static void writeExpressionsLine(PayloadWriter out, Expressions.Line value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("sku");
      out.string(value.sku());
      out.name("count");
      out.int32(value.count());
      if (value.note() != null) {
        out.name("note");
        out.string(value.note());
      }
      out.endObject();
    }

    static void writeExpressionsOrder(PayloadWriter out, Expressions.Order value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("status");
      out.constant(value.status());
      out.name("lines");
      Codecs.writeListOfExpressionsLine(out, value.lines());
      if (out.required(value.coupon()).isPresent()) {
        out.name("coupon");
        out.string(value.coupon().get());
      }
      out.endObject();
    }

    static void writeJBillInput(PayloadWriter out, JBillInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("status");
      out.constant(value.status());
      out.endObject();
    }

    static void writeJExpressionsInput(PayloadWriter out, JExpressionsInput value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.endObject();
    }

    static void writeJExpressionsOutput(PayloadWriter out, JExpressionsOutput value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("bill");
      out.int64(value.bill());
      out.name("first");
      out.string(value.first());
      out.name("id");
      out.string(value.id());
      out.endObject();
    }

    static void writeJJoinInput(PayloadWriter out, JJoinInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("percent");
      out.int32(value.percent());
      out.name("many");
      out.int32(value.many());
      out.endObject();
    }

    static void writeJPlainInput(PayloadWriter out, JPlainInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("count");
      out.int32(value.count());
      out.name("sku");
      out.string(value.sku());
      out.endObject();
    }

    static void writeJTakeInput(PayloadWriter out, JTakeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.endObject();
    }

    static void writeListOfExpressionsLine(PayloadWriter out, List<Expressions.Line> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Expressions.Line element : value) {
        Codecs.writeExpressionsLine(out, element);
      }
      out.endArray();
    }
  }
}
