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
   * The Lambda function of the state <code>Take</code>: {@code Paths::take}.
   */
  public static class TakeFunction extends EntryPoint<TakeInput, Paths.Order> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TakeFunction() {
      this(PathsHandlers.shared());
    }

    TakeFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected TakeInput read(PayloadReader in) {
      return Codecs.readTakeInput(in);
    }

    @Override
    protected Paths.Order handle(TakeInput input, Context context) throws Throwable {
      return workflow.take(input.id());
    }

    @Override
    protected void write(PayloadWriter out, Paths.Order output) throws IOException {
      Codecs.writePathsOrder(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Join</code>: {@code Paths::join}.
   */
  public static class JoinFunction extends EntryPoint<JoinInput, String> {
    private final Paths workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JoinFunction() {
      this(PathsHandlers.shared());
    }

    JoinFunction(Paths workflow) {
      this.workflow = workflow;
    }

    @Override
    protected JoinInput read(PayloadReader in) {
      return Codecs.readJoinInput(in);
    }

    @Override
    protected String handle(JoinInput input, Context context) throws Throwable {
      return workflow.join(input.percent(), input.many());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Bill</code>: {@code Paths.Bill::bill}.
   */
  public static class BillFunction extends EntryPoint<BillInput, Integer> {
    private final Paths.Bill workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public BillFunction() {
      this(BillHandlers.shared());
    }

    BillFunction(Paths.Bill workflow) {
      this.workflow = workflow;
    }

    @Override
    protected BillInput read(PayloadReader in) {
      return Codecs.readBillInput(in);
    }

    @Override
    protected Integer handle(BillInput input, Context context) throws Throwable {
      return workflow.bill(input.id(), input.status());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Plain</code>: {@code Paths.Pack::plain}.
   */
  public static class PlainFunction extends EntryPoint<PlainInput, String> {
    private final Paths.Pack workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PlainFunction() {
      this(PackHandlers.shared());
    }

    PlainFunction(Paths.Pack workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PlainInput read(PayloadReader in) {
      return Codecs.readPlainInput(in);
    }

    @Override
    protected String handle(PlainInput input, Context context) throws Throwable {
      return workflow.plain(input.count(), input.sku());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Paths}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerBranch(PathsWorkflow.Answer<Object, Object> answer) {
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

    static RequestStreamHandler answerEach(PathsWorkflow.Answer<List<Object>, Object> answer) {
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
      if (payload != null && payload.getClass() == TakeInput.class) {
        Codecs.writeTakeInput(out, (TakeInput) payload);
      } else if (payload != null && payload.getClass() == Paths.Order.class) {
        Codecs.writePathsOrder(out, (Paths.Order) payload);
      } else if (payload != null && payload.getClass() == Paths.Line.class) {
        Codecs.writePathsLine(out, (Paths.Line) payload);
      } else if (payload != null && payload.getClass() == JoinInput.class) {
        Codecs.writeJoinInput(out, (JoinInput) payload);
      } else if (payload != null && payload.getClass() == BillInput.class) {
        Codecs.writeBillInput(out, (BillInput) payload);
      } else if (payload != null && payload.getClass() == PlainInput.class) {
        Codecs.writePlainInput(out, (PlainInput) payload);
      } else if (payload != null && payload.getClass() == PathsInput.class) {
        Codecs.writePathsInput(out, (PathsInput) payload);
      } else if (payload != null && payload.getClass() == PathsOutput.class) {
        Codecs.writePathsOutput(out, (PathsOutput) payload);
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
      if (type == TakeInput.class) {
        return type.cast(Codecs.readTakeInput(in));
      }
      if (type == Paths.Order.class) {
        return type.cast(Codecs.readPathsOrder(in));
      }
      if (type == Paths.Line.class) {
        return type.cast(Codecs.readPathsLine(in));
      }
      if (type == JoinInput.class) {
        return type.cast(Codecs.readJoinInput(in));
      }
      if (type == BillInput.class) {
        return type.cast(Codecs.readBillInput(in));
      }
      if (type == PlainInput.class) {
        return type.cast(Codecs.readPlainInput(in));
      }
      if (type == PathsInput.class) {
        return type.cast(Codecs.readPathsInput(in));
      }
      if (type == PathsOutput.class) {
        return type.cast(Codecs.readPathsOutput(in));
      }
      return type.cast(in.free());
    }

    static BillInput readBillInput(PayloadReader in) {
      String id = null;
      Paths.Status status = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "status" -> status = in.skipNull() ? null : in.constant(Paths.Status.values());
          default -> in.skip();
        }
      }
      in.endObject();
      return new BillInput(in.required("id", id), in.required("status", status));
    }

    static JoinInput readJoinInput(PayloadReader in) {
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
      return new JoinInput(in.required("percent", percent), in.required("many", many));
    }

    static List<Paths.Line> readListOfPathsLine(PayloadReader in) {
      List<Paths.Line> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readPathsLine(in));
      }
      in.endArray();
      return list;
    }

    static PathsInput readPathsInput(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new PathsInput(in.required("id", id));
    }

    static Paths.Line readPathsLine(PayloadReader in) {
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
      return new Paths.Line(in.required("sku", sku), in.required("count", count), note);
    }

    static Paths.Order readPathsOrder(PayloadReader in) {
      String id = null;
      Paths.Status status = null;
      List<Paths.Line> lines = null;
      String coupon = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "status" -> status = in.skipNull() ? null : in.constant(Paths.Status.values());
          case "lines" -> lines = in.skipNull() ? null : Codecs.readListOfPathsLine(in);
          case "coupon" -> coupon = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Paths.Order(in.required("id", id), in.required("status", status),
          in.required("lines", lines), Optional.ofNullable(coupon));
    }

    static PathsOutput readPathsOutput(PayloadReader in) {
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
      return new PathsOutput(in.required("bill", bill), in.required("first", first),
          in.required("id", id));
    }

    static PlainInput readPlainInput(PayloadReader in) {
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
      return new PlainInput(in.required("count", count), in.required("sku", sku));
    }

    static TakeInput readTakeInput(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new TakeInput(in.required("id", id));
    }

    static void writeBillInput(PayloadWriter out, BillInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("status");
      out.constant(value.status());
      out.endObject();
    }

    static void writeJoinInput(PayloadWriter out, JoinInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("percent");
      out.int32(value.percent());
      out.name("many");
      out.int32(value.many());
      out.endObject();
    }

    static void writeListOfPathsLine(PayloadWriter out, List<Paths.Line> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (Paths.Line element : value) {
        Codecs.writePathsLine(out, element);
      }
      out.endArray();
    }

    static void writePathsInput(PayloadWriter out, PathsInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.endObject();
    }

    static void writePathsLine(PayloadWriter out, Paths.Line value) throws IOException {
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

    static void writePathsOrder(PayloadWriter out, Paths.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("status");
      out.constant(value.status());
      out.name("lines");
      Codecs.writeListOfPathsLine(out, value.lines());
      if (out.required(value.coupon()).isPresent()) {
        out.name("coupon");
        out.string(value.coupon().get());
      }
      out.endObject();
    }

    static void writePathsOutput(PayloadWriter out, PathsOutput value) throws IOException {
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

    static void writePlainInput(PayloadWriter out, PlainInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("count");
      out.int32(value.count());
      out.name("sku");
      out.string(value.sku());
      out.endObject();
    }

    static void writeTakeInput(PayloadWriter out, TakeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.endObject();
    }
  }
}
