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
 * The Lambda functions of {@link Paths}.
 */
@GeneratedFrom("app.Paths")
public final class PathsFunctions {
  private PathsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Rebate</code>: {@code Paths::rebate}.
   */
  public static class RebateFunction extends EntryPoint<RebateInput, Void> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public RebateFunction() {
      this(PathsHandlers.shared());
    }

    RebateFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected RebateInput read(PayloadReader in) {
      return Codecs.readRebateInput(in);
    }

    @Override
    protected Void handle(RebateInput input, Context context) throws Throwable {
      workflow.rebate(input.id(), input.coupon());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Told</code>: {@code Paths::told}.
   */
  public static class ToldFunction extends EntryPoint<ToldInput, Void> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ToldFunction() {
      this(PathsHandlers.shared());
    }

    ToldFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ToldInput read(PayloadReader in) {
      return Codecs.readToldInput(in);
    }

    @Override
    protected Void handle(ToldInput input, Context context) throws Throwable {
      workflow.told(input.id(), input.coupon(), input.address());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Send</code>: {@code Paths::send}.
   */
  public static class SendFunction extends EntryPoint<SendInput, Void> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SendFunction() {
      this(PathsHandlers.shared());
    }

    SendFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SendInput read(PayloadReader in) {
      return Codecs.readSendInput(in);
    }

    @Override
    protected Void handle(SendInput input, Context context) throws Throwable {
      workflow.send(input.town());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Noted</code>: {@code Paths::noted}.
   */
  public static class NotedFunction extends EntryPoint<NotedInput, Void> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NotedFunction() {
      this(PathsHandlers.shared());
    }

    NotedFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected NotedInput read(PayloadReader in) {
      return Codecs.readNotedInput(in);
    }

    @Override
    protected Void handle(NotedInput input, Context context) throws Throwable {
      workflow.noted(input.note());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Refuse</code>: {@code Paths::refuse}.
   */
  public static class RefuseFunction extends EntryPoint<RefuseInput, Void> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public RefuseFunction() {
      this(PathsHandlers.shared());
    }

    RefuseFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected RefuseInput read(PayloadReader in) {
      return Codecs.readRefuseInput(in);
    }

    @Override
    protected Void handle(RefuseInput input, Context context) throws Throwable {
      workflow.refuse(input.reason());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Approve</code>: {@code Paths::approve}.
   */
  public static class ApproveFunction extends EntryPoint<ApproveInput, Void> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ApproveFunction() {
      this(PathsHandlers.shared());
    }

    ApproveFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ApproveInput read(PayloadReader in) {
      return Codecs.readApproveInput(in);
    }

    @Override
    protected Void handle(ApproveInput input, Context context) throws Throwable {
      workflow.approve(input.id(), input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Paths}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerAll(
        PathsWorkflow.Answer<List<Object>, List<Paths.Quote>> answer) {
      return new EntryPoint<List<Object>, List<Paths.Quote>>() {
        @Override
        @SuppressWarnings("unchecked")
        protected List<Object> read(PayloadReader in) {
          return (List<Object>) in.free();
        }

        @Override
        protected List<Paths.Quote> handle(List<Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<Paths.Quote> output) throws IOException {
          Codecs.writeListOfPathsQuote(out, output);
        }
      };
    }

    static RequestStreamHandler answerApproveAnswer(
        PathsWorkflow.Answer<ApproveInput, Paths.Verdict> answer) {
      return new EntryPoint<ApproveInput, Paths.Verdict>() {
        @Override
        protected ApproveInput read(PayloadReader in) {
          return Codecs.readApproveInput(in);
        }

        @Override
        protected Paths.Verdict handle(ApproveInput input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Paths.Verdict output) throws IOException {
          Codecs.writePathsVerdict(out, output);
        }
      };
    }

    static RequestStreamHandler answerAsk(PathsWorkflow.Answer<Object, Paths.Verdict> answer) {
      return new EntryPoint<Object, Paths.Verdict>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Paths.Verdict handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Paths.Verdict output) throws IOException {
          Codecs.writePathsVerdict(out, output);
        }
      };
    }

    static RequestStreamHandler answerEach(PathsWorkflow.Answer<Object, List<Paths.Quote>> answer) {
      return new EntryPoint<Object, List<Paths.Quote>>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected List<Paths.Quote> handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<Paths.Quote> output) throws IOException {
          Codecs.writeListOfPathsQuote(out, output);
        }
      };
    }

    static RequestStreamHandler answerQuote(PathsWorkflow.Answer<Object, Paths.Quote> answer) {
      return new EntryPoint<Object, Paths.Quote>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Paths.Quote handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Paths.Quote output) throws IOException {
          Codecs.writePathsQuote(out, output);
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
      if (payload != null && payload.getClass() == RebateInput.class) {
        Codecs.writeRebateInput(out, (RebateInput) payload);
      } else if (payload != null && payload.getClass() == Paths.Address.class) {
        Codecs.writePathsAddress(out, (Paths.Address) payload);
      } else if (payload != null && payload.getClass() == ToldInput.class) {
        Codecs.writeToldInput(out, (ToldInput) payload);
      } else if (payload != null && payload.getClass() == SendInput.class) {
        Codecs.writeSendInput(out, (SendInput) payload);
      } else if (payload != null && payload.getClass() == NotedInput.class) {
        Codecs.writeNotedInput(out, (NotedInput) payload);
      } else if (payload != null && payload.getClass() == RefuseInput.class) {
        Codecs.writeRefuseInput(out, (RefuseInput) payload);
      } else if (payload != null && payload.getClass() == ApproveInput.class) {
        Codecs.writeApproveInput(out, (ApproveInput) payload);
      } else if (payload != null && payload.getClass() == Paths.Verdict.class) {
        Codecs.writePathsVerdict(out, (Paths.Verdict) payload);
      } else if (payload != null && payload.getClass() == Paths.Quote.class) {
        Codecs.writePathsQuote(out, (Paths.Quote) payload);
      } else if (payload != null && payload.getClass() == Paths.Order.class) {
        Codecs.writePathsOrder(out, (Paths.Order) payload);
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
      if (type == RebateInput.class) {
        return type.cast(Codecs.readRebateInput(in));
      }
      if (type == Paths.Address.class) {
        return type.cast(Codecs.readPathsAddress(in));
      }
      if (type == ToldInput.class) {
        return type.cast(Codecs.readToldInput(in));
      }
      if (type == SendInput.class) {
        return type.cast(Codecs.readSendInput(in));
      }
      if (type == NotedInput.class) {
        return type.cast(Codecs.readNotedInput(in));
      }
      if (type == RefuseInput.class) {
        return type.cast(Codecs.readRefuseInput(in));
      }
      if (type == ApproveInput.class) {
        return type.cast(Codecs.readApproveInput(in));
      }
      if (type == Paths.Verdict.class) {
        return type.cast(Codecs.readPathsVerdict(in));
      }
      if (type == Paths.Quote.class) {
        return type.cast(Codecs.readPathsQuote(in));
      }
      if (type == Paths.Order.class) {
        return type.cast(Codecs.readPathsOrder(in));
      }
      return type.cast(in.free());
    }

    static ApproveInput readApproveInput(PayloadReader in) {
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
      return new ApproveInput(in.required("id", id), in.required("token", token));
    }

    static List<Paths.Quote> readListOfPathsQuote(PayloadReader in) {
      List<Paths.Quote> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readPathsQuote(in));
      }
      in.endArray();
      return list;
    }

    static NotedInput readNotedInput(PayloadReader in) {
      String note = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "note" -> note = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new NotedInput(in.required("note", note));
    }

    static List<Paths.Quote> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfPathsQuote(in);
    }

    static Paths.Address readPathsAddress(PayloadReader in) {
      String town = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "town" -> town = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Paths.Address(in.required("town", town));
    }

    static Paths.Order readPathsOrder(PayloadReader in) {
      String id = null;
      String coupon = null;
      Paths.Address address = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          case "address" -> address = in.skipNull() ? null : Codecs.readPathsAddress(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Paths.Order(in.required("id", id), Optional.ofNullable(coupon), address);
    }

    static Paths.Quote readPathsQuote(PayloadReader in) {
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
      return new Paths.Quote(in.required("cents", cents), Optional.ofNullable(firm), note);
    }

    static Paths.Verdict readPathsVerdict(PayloadReader in) {
      String reason = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "reason" -> reason = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Paths.Verdict(Optional.ofNullable(reason));
    }

    static RebateInput readRebateInput(PayloadReader in) {
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
      return new RebateInput(in.required("id", id), in.required("coupon", coupon));
    }

    static RefuseInput readRefuseInput(PayloadReader in) {
      String reason = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "reason" -> reason = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new RefuseInput(in.required("reason", reason));
    }

    static SendInput readSendInput(PayloadReader in) {
      String town = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "town" -> town = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new SendInput(in.required("town", town));
    }

    static ToldInput readToldInput(PayloadReader in) {
      String id = null;
      String coupon = null;
      Paths.Address address = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          case "address" -> address = in.skipNull() ? null : Codecs.readPathsAddress(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new ToldInput(in.required("id", id), Optional.ofNullable(coupon), address);
    }

    static void writeApproveInput(PayloadWriter out, ApproveInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("token");
      out.string(value.token());
      out.endObject();
    }

    static void writeListOfPathsQuote(PayloadWriter out, List<Paths.Quote> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Paths.Quote element : value) {
        Codecs.writePathsQuote(out, element);
      }
      out.endArray();
    }

    static void writeNotedInput(PayloadWriter out, NotedInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("note");
      out.string(value.note());
      out.endObject();
    }

    static void writePathsAddress(PayloadWriter out, Paths.Address value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("town");
      out.string(value.town());
      out.endObject();
    }

    static void writePathsOrder(PayloadWriter out, Paths.Order value) throws IOException {
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
        Codecs.writePathsAddress(out, value.address());
      }
      out.endObject();
    }

    static void writePathsQuote(PayloadWriter out, Paths.Quote value) throws IOException {
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

    static void writePathsVerdict(PayloadWriter out, Paths.Verdict value) throws IOException {
      out.required(value);
      out.beginObject();
      if (out.required(value.reason()).isPresent()) {
        out.name("reason");
        out.string(value.reason().get());
      }
      out.endObject();
    }

    static void writeRebateInput(PayloadWriter out, RebateInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("coupon");
      out.string(value.coupon());
      out.endObject();
    }

    static void writeRefuseInput(PayloadWriter out, RefuseInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("reason");
      out.string(value.reason());
      out.endObject();
    }

    static void writeSendInput(PayloadWriter out, SendInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("town");
      out.string(value.town());
      out.endObject();
    }

    static void writeToldInput(PayloadWriter out, ToldInput value) throws IOException {
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
        Codecs.writePathsAddress(out, value.address());
      }
      out.endObject();
    }
  }
}
