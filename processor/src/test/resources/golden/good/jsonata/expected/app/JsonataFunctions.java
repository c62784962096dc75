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
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * The Lambda functions of {@link Jsonata}.
 */
@GeneratedFrom("app.Jsonata")
public final class JsonataFunctions {
  private JsonataFunctions() {
  }

  /**
   * The Lambda function of the state <code>Note</code>: {@code Jsonata::note}.
   */
  public static class NoteFunction extends EntryPoint<NoteInput, Void> {
    private final Jsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NoteFunction() {
      this(JsonataHandlers.shared());
    }

    NoteFunction(Jsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected NoteInput read(PayloadReader in) {
      return Codecs.readNoteInput(in);
    }

    @Override
    protected Void handle(NoteInput input, Context context) throws Throwable {
      workflow.note(input.message());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Charge</code>: {@code Jsonata::charge}.
   */
  public static class ChargeFunction extends EntryPoint<ChargeInput, Jsonata.Payment> {
    private final Jsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ChargeFunction() {
      this(JsonataHandlers.shared());
    }

    ChargeFunction(Jsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ChargeInput read(PayloadReader in) {
      return Codecs.readChargeInput(in);
    }

    @Override
    protected Jsonata.Payment handle(ChargeInput input, Context context) throws Throwable {
      return workflow.charge(input.key(), input.currency(), input.cents(), input.holder(), input.coupon());
    }

    @Override
    protected void write(PayloadWriter out, Jsonata.Payment output) throws IOException {
      Codecs.writeJsonataPayment(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Ask</code>: {@code Jsonata::ask}.
   */
  public static class AskFunction extends EntryPoint<AskInput, Jsonata.Payment> {
    private final Jsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AskFunction() {
      this(JsonataHandlers.shared());
    }

    AskFunction(Jsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected AskInput read(PayloadReader in) {
      return Codecs.readAskInput(in);
    }

    @Override
    protected Jsonata.Payment handle(AskInput input, Context context) throws Throwable {
      return workflow.ask(input.order(), input.literal());
    }

    @Override
    protected void write(PayloadWriter out, Jsonata.Payment output) throws IOException {
      Codecs.writeJsonataPayment(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Typed</code>: {@code Jsonata::typed}.
   */
  public static class TypedFunction extends EntryPoint<TypedInput, Jsonata.Payment> {
    private final Jsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TypedFunction() {
      this(JsonataHandlers.shared());
    }

    TypedFunction(Jsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected TypedInput read(PayloadReader in) {
      return Codecs.readTypedInput(in);
    }

    @Override
    protected Jsonata.Payment handle(TypedInput input, Context context) throws Throwable {
      return workflow.typed(input.all(), input.state());
    }

    @Override
    protected void write(PayloadWriter out, Jsonata.Payment output) throws IOException {
      Codecs.writeJsonataPayment(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Jsonata}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerStore(JsonataWorkflow.Answer<Object, Object> answer) {
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
      if (payload != null && payload.getClass() == NoteInput.class) {
        Codecs.writeNoteInput(out, (NoteInput) payload);
      } else if (payload != null && payload.getClass() == ChargeInput.class) {
        Codecs.writeChargeInput(out, (ChargeInput) payload);
      } else if (payload != null && payload.getClass() == Jsonata.Payment.class) {
        Codecs.writeJsonataPayment(out, (Jsonata.Payment) payload);
      } else if (payload != null && payload.getClass() == AskInput.class) {
        Codecs.writeAskInput(out, (AskInput) payload);
      } else if (payload != null && payload.getClass() == TypedInput.class) {
        Codecs.writeTypedInput(out, (TypedInput) payload);
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
      if (type == NoteInput.class) {
        return type.cast(Codecs.readNoteInput(in));
      }
      if (type == ChargeInput.class) {
        return type.cast(Codecs.readChargeInput(in));
      }
      if (type == Jsonata.Payment.class) {
        return type.cast(Codecs.readJsonataPayment(in));
      }
      if (type == AskInput.class) {
        return type.cast(Codecs.readAskInput(in));
      }
      if (type == TypedInput.class) {
        return type.cast(Codecs.readTypedInput(in));
      }
      return type.cast(in.free());
    }

    static AskInput readAskInput(PayloadReader in) {
      Object order = null;
      Object literal = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Order" -> order = in.skipNull() ? null : in.free();
          case "Literal" -> literal = in.skipNull() ? null : in.free();
          default -> in.skip();
        }
      }
      in.endObject();
      return new AskInput(in.required("Order", order), in.required("Literal", literal));
    }

    static ChargeInput readChargeInput(PayloadReader in) {
      String key = null;
      String currency = null;
      Integer cents = null;
      String holder = null;
      String coupon = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Key" -> key = in.skipNull() ? null : in.string();
          case "Currency" -> currency = in.skipNull() ? null : in.string();
          case "Cents" -> cents = in.skipNull() ? null : in.int32();
          case "card-\"holder\"" -> holder = in.skipNull() ? null : in.string();
          case "Coupon" -> coupon = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ChargeInput(in.required("Key", key), in.required("Currency", currency),
          in.required("Cents", cents), in.required("card-\"holder\"", holder),
          Optional.ofNullable(coupon));
    }

    static Jsonata.Payment readJsonataPayment(PayloadReader in) {
      String id = null;
      Jsonata.Status status = null;
      Integer cents = null;
      Double rate = null;
      Boolean late = null;
      Instant at = null;
      Object extra = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Id" -> id = in.skipNull() ? null : in.string();
          case "Status" -> status = in.skipNull() ? null : in.constant(Jsonata.Status.values());
          case "Cents" -> cents = in.skipNull() ? null : in.int32();
          case "Rate" -> rate = in.skipNull() ? null : in.float64();
          case "Late" -> late = in.skipNull() ? null : in.bool();
          case "At" -> at = in.skipNull() ? null : in.instant();
          case "Extra" -> extra = in.skipNull() ? null : in.free();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Jsonata.Payment(in.required("Id", id), in.required("Status", status),
          in.required("Cents", cents), in.required("Rate", rate), in.required("Late", late),
          in.required("At", at), in.required("Extra", extra));
    }

    static NoteInput readNoteInput(PayloadReader in) {
      String message = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Message" -> message = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new NoteInput(in.required("Message", message));
    }

    static String readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return in.string();
    }

    static TypedInput readTypedInput(PayloadReader in) {
      Object all = null;
      String state = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "All" -> all = in.skipNull() ? null : in.free();
          case "State" -> state = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new TypedInput(in.required("All", all), in.required("State", state));
    }

    static void writeAskInput(PayloadWriter out, AskInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Order");
      out.free(out.required(value.order()));
      out.name("Literal");
      out.free(out.required(value.literal()));
      out.endObject();
    }

    static void writeChargeInput(PayloadWriter out, ChargeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Key");
      out.string(value.key());
      out.name("Currency");
      out.string(value.currency());
      out.name("Cents");
      out.int32(value.cents());
      out.name("card-\"holder\"");
      out.string(value.holder());
      if (out.required(value.coupon()).isPresent()) {
        out.name("Coupon");
        out.string(value.coupon().get());
      }
      out.endObject();
    }

    static void writeJsonataPayment(PayloadWriter out, Jsonata.Payment value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Id");
      out.string(value.id());
      out.name("Status");
      out.constant(value.status());
      out.name("Cents");
      out.int32(value.cents());
      out.name("Rate");
      out.float64(value.rate());
      out.name("Late");
      out.bool(value.late());
      out.name("At");
      out.instant(value.at());
      out.name("Extra");
      out.free(out.required(value.extra()));
      out.endObject();
    }

    static void writeNoteInput(PayloadWriter out, NoteInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Message");
      out.string(value.message());
      out.endObject();
    }

    static void writeTypedInput(PayloadWriter out, TypedInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("All");
      out.free(out.required(value.all()));
      out.name("State");
      out.string(value.state());
      out.endObject();
    }
  }
}
