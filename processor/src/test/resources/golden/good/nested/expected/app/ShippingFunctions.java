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
 * The Lambda functions of {@link Shipping}.
 */
@GeneratedFrom("app.Shipping")
public final class ShippingFunctions {
  private ShippingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Pick</code>: {@code Shipping.EachLine::pick}.
   */
  public static class PickFunction extends EntryPoint<Shipping.Line, Shipping.Line> {
    private final Shipping.EachLine workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PickFunction() {
      this(EachLineHandlers.shared());
    }

    PickFunction(Shipping.EachLine workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Shipping.Line read(PayloadReader in) {
      return Codecs.readShippingLine(in);
    }

    @Override
    protected Shipping.Line handle(Shipping.Line input, Context context) throws Throwable {
      return workflow.pick(input);
    }

    @Override
    protected void write(PayloadWriter out, Shipping.Line output) throws IOException {
      Codecs.writeShippingLine(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Print</code>: {@code Shipping.Paperwork.EachSerial::print}.
   */
  public static class PrintFunction extends EntryPoint<PrintInput, String> {
    private final Shipping.Paperwork.EachSerial workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PrintFunction() {
      this(EachSerialHandlers.shared());
    }

    PrintFunction(Shipping.Paperwork.EachSerial workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PrintInput read(PayloadReader in) {
      return Codecs.readPrintInput(in);
    }

    @Override
    protected String handle(PrintInput input, Context context) throws Throwable {
      return workflow.print(input.serial());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Shipping}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerLines(
        ShippingWorkflow.Answer<List<Object>, List<String>> answer) {
      return new EntryPoint<List<Object>, List<String>>() {
        @Override
        @SuppressWarnings("unchecked")
        protected List<Object> read(PayloadReader in) {
          return (List<Object>) in.free();
        }

        @Override
        protected List<String> handle(List<Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<String> output) throws IOException {
          Codecs.writeListOfString(out, output);
        }
      };
    }

    static RequestStreamHandler answerPrepare(ShippingWorkflow.Answer<Object, Object> answer) {
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

    static RequestStreamHandler answerSerials(
        ShippingWorkflow.Answer<List<Object>, Object> answer) {
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
      if (payload != null && payload.getClass() == Shipping.Line.class) {
        Codecs.writeShippingLine(out, (Shipping.Line) payload);
      } else if (payload != null && payload.getClass() == PrintInput.class) {
        Codecs.writePrintInput(out, (PrintInput) payload);
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
      if (type == Shipping.Line.class) {
        return type.cast(Codecs.readShippingLine(in));
      }
      if (type == PrintInput.class) {
        return type.cast(Codecs.readPrintInput(in));
      }
      return type.cast(in.free());
    }

    static List<Object> readListOfObject(PayloadReader in) {
      List<Object> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.free());
      }
      in.endArray();
      return list;
    }

    static List<String> readListOfString(PayloadReader in) {
      List<String> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.string());
      }
      in.endArray();
      return list;
    }

    static List<Object> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfObject(in);
    }

    static PrintInput readPrintInput(PayloadReader in) {
      String serial = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "serial" -> serial = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new PrintInput(in.required("serial", serial));
    }

    static Shipping.Line readShippingLine(PayloadReader in) {
      String sku = null;
      Integer quantity = null;
      List<String> serials = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "sku" -> sku = in.skipNull() ? null : in.string();
          case "quantity" -> quantity = in.skipNull() ? null : in.int32();
          case "serials" -> serials = in.skipNull() ? null : Codecs.readListOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Shipping.Line(in.required("sku", sku), in.required("quantity", quantity),
          in.required("serials", serials));
    }

    static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writePrintInput(PayloadWriter out, PrintInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("serial");
      out.string(value.serial());
      out.endObject();
    }

    static void writeShippingLine(PayloadWriter out, Shipping.Line value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("sku");
      out.string(value.sku());
      out.name("quantity");
      out.int32(value.quantity());
      out.name("serials");
      Codecs.writeListOfString(out, value.serials());
      out.endObject();
    }
  }
}
