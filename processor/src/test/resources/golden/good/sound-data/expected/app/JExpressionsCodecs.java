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
 * Reads and writes the payloads of {@link Expressions}.
 */
@GeneratedFrom("app.Expressions")
final class JExpressionsCodecs {
  private JExpressionsCodecs() {
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

  static RequestStreamHandler answerEach(JExpressionsWorkflow.Answer<List<Object>, Object> answer) {
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
      JExpressionsCodecs.writeJTakeInput(out, (JTakeInput) payload);
    } else if (payload != null && payload.getClass() == Expressions.Order.class) {
      JExpressionsCodecs.writeExpressionsOrder(out, (Expressions.Order) payload);
    } else if (payload != null && payload.getClass() == Expressions.Line.class) {
      JExpressionsCodecs.writeExpressionsLine(out, (Expressions.Line) payload);
    } else if (payload != null && payload.getClass() == JJoinInput.class) {
      JExpressionsCodecs.writeJJoinInput(out, (JJoinInput) payload);
    } else if (payload != null && payload.getClass() == JBillInput.class) {
      JExpressionsCodecs.writeJBillInput(out, (JBillInput) payload);
    } else if (payload != null && payload.getClass() == JPlainInput.class) {
      JExpressionsCodecs.writeJPlainInput(out, (JPlainInput) payload);
    } else if (payload != null && payload.getClass() == JExpressionsInput.class) {
      JExpressionsCodecs.writeJExpressionsInput(out, (JExpressionsInput) payload);
    } else if (payload != null && payload.getClass() == JExpressionsOutput.class) {
      JExpressionsCodecs.writeJExpressionsOutput(out, (JExpressionsOutput) payload);
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
      return type.cast(JExpressionsCodecs.readJTakeInput(in));
    }
    if (type == Expressions.Order.class) {
      return type.cast(JExpressionsCodecs.readExpressionsOrder(in));
    }
    if (type == Expressions.Line.class) {
      return type.cast(JExpressionsCodecs.readExpressionsLine(in));
    }
    if (type == JJoinInput.class) {
      return type.cast(JExpressionsCodecs.readJJoinInput(in));
    }
    if (type == JBillInput.class) {
      return type.cast(JExpressionsCodecs.readJBillInput(in));
    }
    if (type == JPlainInput.class) {
      return type.cast(JExpressionsCodecs.readJPlainInput(in));
    }
    if (type == JExpressionsInput.class) {
      return type.cast(JExpressionsCodecs.readJExpressionsInput(in));
    }
    if (type == JExpressionsOutput.class) {
      return type.cast(JExpressionsCodecs.readJExpressionsOutput(in));
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
        case "lines" -> lines = in.skipNull() ? null : JExpressionsCodecs.readListOfExpressionsLine(in);
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
      list.add(JExpressionsCodecs.readExpressionsLine(in));
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

  static void writeExpressionsOrder(PayloadWriter out, Expressions.Order value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("id");
    out.string(value.id());
    out.name("status");
    out.constant(value.status());
    out.name("lines");
    JExpressionsCodecs.writeListOfExpressionsLine(out, value.lines());
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
      JExpressionsCodecs.writeExpressionsLine(out, element);
    }
    out.endArray();
  }
}
