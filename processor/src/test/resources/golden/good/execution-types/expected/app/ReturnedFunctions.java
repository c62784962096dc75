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
 * The Lambda functions of {@link Returned}.
 */
@GeneratedFrom("app.Returned")
public final class ReturnedFunctions {
  private ReturnedFunctions() {
  }

  /**
   * The Lambda function of the state <code>Look At</code>: {@code Returned.Goods::lookAt}.
   */
  public static class LookAtFunction extends EntryPoint<LookAtInput, Boolean> {
    private final Returned.Goods workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LookAtFunction() {
      this(GoodsHandlers.shared());
    }

    LookAtFunction(Returned.Goods workflow) {
      this.workflow = workflow;
    }

    @Override
    protected LookAtInput read(PayloadReader in) {
      return Codecs.readLookAtInput(in);
    }

    @Override
    protected Boolean handle(LookAtInput input, Context context) throws Throwable {
      return workflow.lookAt(input.id(), input.items());
    }

    @Override
    protected void write(PayloadWriter out, Boolean output) throws IOException {
      out.bool(output);
    }
  }

  /**
   * The Lambda function of the state <code>Look Up</code>: {@code Returned.Payment::lookUp}.
   */
  public static class LookUpFunction extends EntryPoint<LookUpInput, Boolean> {
    private final Returned.Payment workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LookUpFunction() {
      this(PaymentHandlers.shared());
    }

    LookUpFunction(Returned.Payment workflow) {
      this.workflow = workflow;
    }

    @Override
    protected LookUpInput read(PayloadReader in) {
      return Codecs.readLookUpInput(in);
    }

    @Override
    protected Boolean handle(LookUpInput input, Context context) throws Throwable {
      return workflow.lookUp(input.items(), input.customer());
    }

    @Override
    protected void write(PayloadWriter out, Boolean output) throws IOException {
      out.bool(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Returned}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerInspect(
        ReturnedWorkflow.Answer<Object, List<Boolean>> answer) {
      return new EntryPoint<Object, List<Boolean>>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected List<Boolean> handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<Boolean> output) throws IOException {
          Codecs.writeListOfBoolean(out, output);
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
      if (payload != null && payload.getClass() == LookAtInput.class) {
        Codecs.writeLookAtInput(out, (LookAtInput) payload);
      } else if (payload != null && payload.getClass() == LookUpInput.class) {
        Codecs.writeLookUpInput(out, (LookUpInput) payload);
      } else if (payload != null && payload.getClass() == ReturnedInput.class) {
        Codecs.writeReturnedInput(out, (ReturnedInput) payload);
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
      if (type == LookAtInput.class) {
        return type.cast(Codecs.readLookAtInput(in));
      }
      if (type == LookUpInput.class) {
        return type.cast(Codecs.readLookUpInput(in));
      }
      if (type == ReturnedInput.class) {
        return type.cast(Codecs.readReturnedInput(in));
      }
      return type.cast(in.free());
    }

    static List<Boolean> readListOfBoolean(PayloadReader in) {
      List<Boolean> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.bool());
      }
      in.endArray();
      return list;
    }

    static LookAtInput readLookAtInput(PayloadReader in) {
      String id = null;
      Integer items = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "parcel" -> id = in.skipNull() ? null : in.string();
          case "items" -> items = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new LookAtInput(in.required("parcel", id), in.required("items", items));
    }

    static LookUpInput readLookUpInput(PayloadReader in) {
      Integer items = null;
      String customer = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "items" -> items = in.skipNull() ? null : in.int32();
          case "customer" -> customer = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new LookUpInput(in.required("items", items), in.required("customer", customer));
    }

    static List<Boolean> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfBoolean(in);
    }

    static ReturnedInput readReturnedInput(PayloadReader in) {
      String parcel = null;
      Integer items = null;
      String customer = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "parcel" -> parcel = in.skipNull() ? null : in.string();
          case "items" -> items = in.skipNull() ? null : in.int32();
          case "customer" -> customer = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ReturnedInput(in.required("parcel", parcel), in.required("items", items),
          in.required("customer", customer));
    }

    static void writeListOfBoolean(PayloadWriter out, List<Boolean> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (Boolean element : value) {
        out.bool(out.required(element));
      }
      out.endArray();
    }

    static void writeLookAtInput(PayloadWriter out, LookAtInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("parcel");
      out.string(value.id());
      out.name("items");
      out.int32(value.items());
      out.endObject();
    }

    static void writeLookUpInput(PayloadWriter out, LookUpInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("items");
      out.int32(value.items());
      out.name("customer");
      out.string(value.customer());
      out.endObject();
    }

    static void writeReturnedInput(PayloadWriter out, ReturnedInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("parcel");
      out.string(value.parcel());
      out.name("items");
      out.int32(value.items());
      out.name("customer");
      out.string(value.customer());
      out.endObject();
    }
  }
}
