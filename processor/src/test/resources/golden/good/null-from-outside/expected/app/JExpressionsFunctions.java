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
   * The Lambda function of the state <code>Rebate</code>: {@code Expressions::rebate}.
   */
  public static class JRebateFunction extends EntryPoint<JRebateInput, Void> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JRebateFunction() {
      this(JExpressionsHandlers.shared());
    }

    JRebateFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JRebateInput read(PayloadReader in) {
      return Codecs.readJRebateInput(in);
    }

    @Override
    protected Void handle(JRebateInput input, Context context) throws Throwable {
      workflow.rebate(input.id(), input.coupon());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Told</code>: {@code Expressions::told}.
   */
  public static class JToldFunction extends EntryPoint<JToldInput, Void> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JToldFunction() {
      this(JExpressionsHandlers.shared());
    }

    JToldFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JToldInput read(PayloadReader in) {
      return Codecs.readJToldInput(in);
    }

    @Override
    protected Void handle(JToldInput input, Context context) throws Throwable {
      workflow.told(input.id(), input.coupon(), input.address());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Send</code>: {@code Expressions::send}.
   */
  public static class JSendFunction extends EntryPoint<JSendInput, Void> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JSendFunction() {
      this(JExpressionsHandlers.shared());
    }

    JSendFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JSendInput read(PayloadReader in) {
      return Codecs.readJSendInput(in);
    }

    @Override
    protected Void handle(JSendInput input, Context context) throws Throwable {
      workflow.send(input.town());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Noted</code>: {@code Expressions::noted}.
   */
  public static class JNotedFunction extends EntryPoint<JNotedInput, Void> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JNotedFunction() {
      this(JExpressionsHandlers.shared());
    }

    JNotedFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JNotedInput read(PayloadReader in) {
      return Codecs.readJNotedInput(in);
    }

    @Override
    protected Void handle(JNotedInput input, Context context) throws Throwable {
      workflow.noted(input.note());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Refuse</code>: {@code Expressions::refuse}.
   */
  public static class JRefuseFunction extends EntryPoint<JRefuseInput, Void> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JRefuseFunction() {
      this(JExpressionsHandlers.shared());
    }

    JRefuseFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JRefuseInput read(PayloadReader in) {
      return Codecs.readJRefuseInput(in);
    }

    @Override
    protected Void handle(JRefuseInput input, Context context) throws Throwable {
      workflow.refuse(input.reason());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Approve</code>: {@code Expressions::approve}.
   */
  public static class JApproveFunction extends EntryPoint<JApproveInput, Void> {
    private final Expressions workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JApproveFunction() {
      this(JExpressionsHandlers.shared());
    }

    JApproveFunction(Expressions workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JApproveInput read(PayloadReader in) {
      return Codecs.readJApproveInput(in);
    }

    @Override
    protected Void handle(JApproveInput input, Context context) throws Throwable {
      workflow.approve(input.id(), input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Expressions}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerAll(
        JExpressionsWorkflow.Answer<List<Object>, List<Expressions.Quote>> answer) {
      return new EntryPoint<List<Object>, List<Expressions.Quote>>() {
        @Override
        @SuppressWarnings("unchecked")
        protected List<Object> read(PayloadReader in) {
          return (List<Object>) in.free();
        }

        @Override
        protected List<Expressions.Quote> handle(List<Object> input, Context context) throws
            Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<Expressions.Quote> output) throws IOException {
          Codecs.writeListOfExpressionsQuote(out, output);
        }
      };
    }

    static RequestStreamHandler answerApproveAnswer(
        JExpressionsWorkflow.Answer<JApproveInput, Expressions.Verdict> answer) {
      return new EntryPoint<JApproveInput, Expressions.Verdict>() {
        @Override
        protected JApproveInput read(PayloadReader in) {
          return Codecs.readJApproveInput(in);
        }

        @Override
        protected Expressions.Verdict handle(JApproveInput input, Context context) throws
            Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Expressions.Verdict output) throws IOException {
          Codecs.writeExpressionsVerdict(out, output);
        }
      };
    }

    static RequestStreamHandler answerAsk(
        JExpressionsWorkflow.Answer<Object, Expressions.Verdict> answer) {
      return new EntryPoint<Object, Expressions.Verdict>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Expressions.Verdict handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Expressions.Verdict output) throws IOException {
          Codecs.writeExpressionsVerdict(out, output);
        }
      };
    }

    static RequestStreamHandler answerEach(
        JExpressionsWorkflow.Answer<Object, List<Expressions.Quote>> answer) {
      return new EntryPoint<Object, List<Expressions.Quote>>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected List<Expressions.Quote> handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<Expressions.Quote> output) throws IOException {
          Codecs.writeListOfExpressionsQuote(out, output);
        }
      };
    }

    static RequestStreamHandler answerQuote(
        JExpressionsWorkflow.Answer<Object, Expressions.Quote> answer) {
      return new EntryPoint<Object, Expressions.Quote>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Expressions.Quote handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Expressions.Quote output) throws IOException {
          Codecs.writeExpressionsQuote(out, output);
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
      if (payload != null && payload.getClass() == JRebateInput.class) {
        Codecs.writeJRebateInput(out, (JRebateInput) payload);
      } else if (payload != null && payload.getClass() == Expressions.Address.class) {
        Codecs.writeExpressionsAddress(out, (Expressions.Address) payload);
      } else if (payload != null && payload.getClass() == JToldInput.class) {
        Codecs.writeJToldInput(out, (JToldInput) payload);
      } else if (payload != null && payload.getClass() == JSendInput.class) {
        Codecs.writeJSendInput(out, (JSendInput) payload);
      } else if (payload != null && payload.getClass() == JNotedInput.class) {
        Codecs.writeJNotedInput(out, (JNotedInput) payload);
      } else if (payload != null && payload.getClass() == JRefuseInput.class) {
        Codecs.writeJRefuseInput(out, (JRefuseInput) payload);
      } else if (payload != null && payload.getClass() == JApproveInput.class) {
        Codecs.writeJApproveInput(out, (JApproveInput) payload);
      } else if (payload != null && payload.getClass() == Expressions.Verdict.class) {
        Codecs.writeExpressionsVerdict(out, (Expressions.Verdict) payload);
      } else if (payload != null && payload.getClass() == Expressions.Quote.class) {
        Codecs.writeExpressionsQuote(out, (Expressions.Quote) payload);
      } else if (payload != null && payload.getClass() == Expressions.Order.class) {
        Codecs.writeExpressionsOrder(out, (Expressions.Order) payload);
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
      if (type == JRebateInput.class) {
        return type.cast(Codecs.readJRebateInput(in));
      }
      if (type == Expressions.Address.class) {
        return type.cast(Codecs.readExpressionsAddress(in));
      }
      if (type == JToldInput.class) {
        return type.cast(Codecs.readJToldInput(in));
      }
      if (type == JSendInput.class) {
        return type.cast(Codecs.readJSendInput(in));
      }
      if (type == JNotedInput.class) {
        return type.cast(Codecs.readJNotedInput(in));
      }
      if (type == JRefuseInput.class) {
        return type.cast(Codecs.readJRefuseInput(in));
      }
      if (type == JApproveInput.class) {
        return type.cast(Codecs.readJApproveInput(in));
      }
      if (type == Expressions.Verdict.class) {
        return type.cast(Codecs.readExpressionsVerdict(in));
      }
      if (type == Expressions.Quote.class) {
        return type.cast(Codecs.readExpressionsQuote(in));
      }
      if (type == Expressions.Order.class) {
        return type.cast(Codecs.readExpressionsOrder(in));
      }
      return type.cast(in.free());
    }

    static Expressions.Address readExpressionsAddress(PayloadReader in) {
      String town = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "town" -> town = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Expressions.Address(in.required("town", town));
    }

    static Expressions.Order readExpressionsOrder(PayloadReader in) {
      String id = null;
      String coupon = null;
      Expressions.Address address = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          case "address" -> address = in.skipNull() ? null : Codecs.readExpressionsAddress(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Expressions.Order(in.required("id", id), Optional.ofNullable(coupon), address);
    }

    static Expressions.Quote readExpressionsQuote(PayloadReader in) {
      Integer cents = null;
      Boolean firm = null;
      String note = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "cents" -> cents = in.skipNull() ? null : in.int32();
          case "firm" -> firm = in.skipNull() ? null : in.bool();
          case "note" -> note = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Expressions.Quote(in.required("cents", cents), Optional.ofNullable(firm), note);
    }

    static Expressions.Verdict readExpressionsVerdict(PayloadReader in) {
      String reason = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "reason" -> reason = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Expressions.Verdict(Optional.ofNullable(reason));
    }

    static JApproveInput readJApproveInput(PayloadReader in) {
      String id = null;
      String token = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "token" -> token = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JApproveInput(in.required("id", id), in.required("token", token));
    }

    static JNotedInput readJNotedInput(PayloadReader in) {
      String note = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "note" -> note = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JNotedInput(in.required("note", note));
    }

    static JRebateInput readJRebateInput(PayloadReader in) {
      String id = null;
      String coupon = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JRebateInput(in.required("id", id), in.required("coupon", coupon));
    }

    static JRefuseInput readJRefuseInput(PayloadReader in) {
      String reason = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "reason" -> reason = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JRefuseInput(in.required("reason", reason));
    }

    static JSendInput readJSendInput(PayloadReader in) {
      String town = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "town" -> town = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new JSendInput(in.required("town", town));
    }

    static JToldInput readJToldInput(PayloadReader in) {
      String id = null;
      String coupon = null;
      Expressions.Address address = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          case "address" -> address = in.skipNull() ? null : Codecs.readExpressionsAddress(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new JToldInput(in.required("id", id), Optional.ofNullable(coupon), address);
    }

    static List<Expressions.Quote> readListOfExpressionsQuote(PayloadReader in) {
      List<Expressions.Quote> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readExpressionsQuote(in));
      }
      in.endArray();
      return list;
    }

    static List<Expressions.Quote> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfExpressionsQuote(in);
    }

    static void writeExpressionsAddress(PayloadWriter out, Expressions.Address value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("town");
      out.string(value.town());
      out.endObject();
    }

    static void writeExpressionsOrder(PayloadWriter out, Expressions.Order value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      if (out.required(value.coupon()).isPresent()) {
        out.name("coupon");
        out.string(value.coupon().get());
      }
      if (value.address() != null) {
        out.name("address");
        Codecs.writeExpressionsAddress(out, value.address());
      }
      out.endObject();
    }

    static void writeExpressionsQuote(PayloadWriter out, Expressions.Quote value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("cents");
      out.int32(value.cents());
      if (out.required(value.firm()).isPresent()) {
        out.name("firm");
        out.bool(out.required(value.firm().get()));
      }
      if (value.note() != null) {
        out.name("note");
        out.string(value.note());
      }
      out.endObject();
    }

    static void writeExpressionsVerdict(PayloadWriter out, Expressions.Verdict value) throws
        IOException {
      out.required(value);
      out.beginObject();
      if (out.required(value.reason()).isPresent()) {
        out.name("reason");
        out.string(value.reason().get());
      }
      out.endObject();
    }

    static void writeJApproveInput(PayloadWriter out, JApproveInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("token");
      out.string(value.token());
      out.endObject();
    }

    static void writeJNotedInput(PayloadWriter out, JNotedInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("note");
      out.string(value.note());
      out.endObject();
    }

    static void writeJRebateInput(PayloadWriter out, JRebateInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("coupon");
      out.string(value.coupon());
      out.endObject();
    }

    static void writeJRefuseInput(PayloadWriter out, JRefuseInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("reason");
      out.string(value.reason());
      out.endObject();
    }

    static void writeJSendInput(PayloadWriter out, JSendInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("town");
      out.string(value.town());
      out.endObject();
    }

    static void writeJToldInput(PayloadWriter out, JToldInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      if (out.required(value.coupon()).isPresent()) {
        out.name("coupon");
        out.string(value.coupon().get());
      }
      if (value.address() != null) {
        out.name("address");
        Codecs.writeExpressionsAddress(out, value.address());
      }
      out.endObject();
    }

    static void writeListOfExpressionsQuote(PayloadWriter out, List<Expressions.Quote> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Expressions.Quote element : value) {
        Codecs.writeExpressionsQuote(out, element);
      }
      out.endArray();
    }
  }
}
