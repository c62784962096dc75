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
import java.util.Map;
import java.util.Optional;

/**
 * The Lambda functions of {@link Checkout}.
 */
@GeneratedFrom("app.Checkout")
public final class CheckoutFunctions {
  private CheckoutFunctions() {
  }

  /**
   * The Lambda function of the state <code>File</code>: {@code Checkout::file}.
   */
  public static class FileFunction extends EntryPoint<FileInput, String> {
    private final Checkout workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FileFunction() {
      this(CheckoutHandlers.shared());
    }

    FileFunction(Checkout workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FileInput read(PayloadReader in) {
      return Codecs.readFileInput(in);
    }

    @Override
    protected String handle(FileInput input, Context context) throws Throwable {
      return workflow.file(input.number(), input.payer());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Checkout}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerInvoice(
        CheckoutWorkflow.Answer<Map<String, Object>, Object> answer) {
      return new EntryPoint<Map<String, Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Object handle(Map<String, Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerInvoiceAsText(
        CheckoutWorkflow.Answer<Map<String, Object>, Object> answer) {
      return new EntryPoint<Map<String, Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Object handle(Map<String, Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerInvoiceByText(
        CheckoutWorkflow.Answer<Map<String, Object>, Object> answer) {
      return new EntryPoint<Map<String, Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Object handle(Map<String, Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerTell(
        CheckoutWorkflow.Answer<Map<String, Object>, Object> answer) {
      return new EntryPoint<Map<String, Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Object handle(Map<String, Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerTellAgain(
        CheckoutWorkflow.Answer<Map<String, Object>, Checkout.Told> answer) {
      return new EntryPoint<Map<String, Object>, Checkout.Told>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Checkout.Told handle(Map<String, Object> input, Context context) throws
            Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Checkout.Told output) throws IOException {
          Codecs.writeCheckoutTold(out, output);
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
      if (payload != null && payload.getClass() == FileInput.class) {
        Codecs.writeFileInput(out, (FileInput) payload);
      } else if (payload != null && payload.getClass() == Checkout.Told.class) {
        Codecs.writeCheckoutTold(out, (Checkout.Told) payload);
      } else if (payload != null && payload.getClass() == Telling.Said.class) {
        Codecs.writeTellingSaid(out, (Telling.Said) payload);
      } else if (payload != null && payload.getClass() == Checkout.Cart.class) {
        Codecs.writeCheckoutCart(out, (Checkout.Cart) payload);
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
      if (type == FileInput.class) {
        return type.cast(Codecs.readFileInput(in));
      }
      if (type == Checkout.Told.class) {
        return type.cast(Codecs.readCheckoutTold(in));
      }
      if (type == Telling.Said.class) {
        return type.cast(Codecs.readTellingSaid(in));
      }
      if (type == Checkout.Cart.class) {
        return type.cast(Codecs.readCheckoutCart(in));
      }
      return type.cast(in.free());
    }

    static Checkout.Cart readCheckoutCart(PayloadReader in) {
      String customer = null;
      Long cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "customer" -> customer = in.skipNull() ? null : in.string();
          case "cents" -> cents = in.skipNull() ? null : in.int64();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Checkout.Cart(in.required("customer", customer), in.required("cents", cents));
    }

    static Checkout.Told readCheckoutTold(PayloadReader in) {
      Telling.Said Output = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Output" -> Output = in.skipNull() ? null : Codecs.readTellingSaid(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Checkout.Told(in.required("Output", Output));
    }

    static FileInput readFileInput(PayloadReader in) {
      Long number = null;
      String payer = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "number" -> number = in.skipNull() ? null : in.int64();
          case "payer" -> payer = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new FileInput(in.required("number", number), in.required("payer", payer));
    }

    static Telling.Said readTellingSaid(PayloadReader in) {
      String text = null;
      Integer depth = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          case "depth" -> depth = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Telling.Said(in.required("text", text), Optional.ofNullable(depth));
    }

    static void writeCheckoutCart(PayloadWriter out, Checkout.Cart value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("customer");
      out.string(value.customer());
      out.name("cents");
      out.int64(value.cents());
      out.endObject();
    }

    static void writeCheckoutTold(PayloadWriter out, Checkout.Told value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Output");
      Codecs.writeTellingSaid(out, value.Output());
      out.endObject();
    }

    static void writeFileInput(PayloadWriter out, FileInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("number");
      out.int64(value.number());
      out.name("payer");
      out.string(value.payer());
      out.endObject();
    }

    static void writeTellingSaid(PayloadWriter out, Telling.Said value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("text");
      out.string(value.text());
      if (out.required(value.depth()).isPresent()) {
        out.name("depth");
        out.int32(out.required(value.depth().get()));
      }
      out.endObject();
    }
  }
}
