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
import java.util.List;
import java.util.Optional;

/**
 * The Lambda functions of {@link Unwrapped}.
 */
@GeneratedFrom("app.Unwrapped")
public final class UUnwrappedFunctions {
  private UUnwrappedFunctions() {
  }

  /**
   * The Lambda function of the state <code>Placed</code>: {@code Unwrapped::placed}.
   */
  public static class UPlacedFunction extends EntryPoint<Void, Unwrapped.Quote> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UPlacedFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UPlacedFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Quote handle(Void input, Context context) throws Throwable {
      return workflow.placed();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Quote output) throws IOException {
      Codecs.writeUnwrappedQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Free</code>: {@code Unwrapped::free}.
   */
  public static class UFreeFunction extends EntryPoint<Void, Unwrapped.Quote> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UFreeFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UFreeFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Quote handle(Void input, Context context) throws Throwable {
      return workflow.free();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Quote output) throws IOException {
      Codecs.writeUnwrappedQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Only</code>: {@code Unwrapped::only}.
   */
  public static class UOnlyFunction extends EntryPoint<Void, Unwrapped.Quote> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UOnlyFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UOnlyFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Quote handle(Void input, Context context) throws Throwable {
      return workflow.only();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Quote output) throws IOException {
      Codecs.writeUnwrappedQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Selected</code>: {@code Unwrapped::selected}.
   */
  public static class USelectedFunction extends EntryPoint<Void, List<String>> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public USelectedFunction() {
      this(UUnwrappedHandlers.shared());
    }

    USelectedFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected List<String> handle(Void input, Context context) throws Throwable {
      return workflow.selected();
    }

    @Override
    protected void write(PayloadWriter out, List<String> output) throws IOException {
      Codecs.writeListOfString(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Dropped</code>: {@code Unwrapped::dropped}.
   */
  public static class UDroppedFunction extends EntryPoint<Void, Unwrapped.Maybe> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UDroppedFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UDroppedFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Maybe handle(Void input, Context context) throws Throwable {
      return workflow.dropped();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Maybe output) throws IOException {
      Codecs.writeUnwrappedMaybe(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Nothing</code>: {@code Unwrapped::nothing}.
   */
  public static class UNothingFunction extends EntryPoint<Void, Unwrapped.Maybe> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UNothingFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UNothingFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Maybe handle(Void input, Context context) throws Throwable {
      return workflow.nothing();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Maybe output) throws IOException {
      Codecs.writeUnwrappedMaybe(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Whole</code>: {@code Unwrapped::whole}.
   */
  public static class UWholeFunction extends EntryPoint<Void, Unwrapped.Maybe> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UWholeFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UWholeFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Maybe handle(Void input, Context context) throws Throwable {
      return workflow.whole();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Maybe output) throws IOException {
      Codecs.writeUnwrappedMaybe(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Token</code>: {@code Unwrapped::token}.
   */
  public static class UTokenFunction extends EntryPoint<UTokenInput, Void> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UTokenFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UTokenFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected UTokenInput read(PayloadReader in) {
      return Codecs.readUTokenInput(in);
    }

    @Override
    protected Void handle(UTokenInput input, Context context) throws Throwable {
      workflow.token(input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Unwrapped}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerTokenAnswer(
        UUnwrappedWorkflow.Answer<UTokenInput, Unwrapped.Maybe> answer) {
      return new EntryPoint<UTokenInput, Unwrapped.Maybe>() {
        @Override
        protected UTokenInput read(PayloadReader in) {
          return Codecs.readUTokenInput(in);
        }

        @Override
        protected Unwrapped.Maybe handle(UTokenInput input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Unwrapped.Maybe output) throws IOException {
          Codecs.writeUnwrappedMaybe(out, output);
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
      if (payload != null && payload.getClass() == Unwrapped.Quote.class) {
        Codecs.writeUnwrappedQuote(out, (Unwrapped.Quote) payload);
      } else if (payload != null && payload.getClass() == Unwrapped.Maybe.class) {
        Codecs.writeUnwrappedMaybe(out, (Unwrapped.Maybe) payload);
      } else if (payload != null && payload.getClass() == UTokenInput.class) {
        Codecs.writeUTokenInput(out, (UTokenInput) payload);
      } else if (payload != null && payload.getClass() == UUnwrappedOutput.class) {
        Codecs.writeUUnwrappedOutput(out, (UUnwrappedOutput) payload);
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
      if (type == Unwrapped.Quote.class) {
        return type.cast(Codecs.readUnwrappedQuote(in));
      }
      if (type == Unwrapped.Maybe.class) {
        return type.cast(Codecs.readUnwrappedMaybe(in));
      }
      if (type == UTokenInput.class) {
        return type.cast(Codecs.readUTokenInput(in));
      }
      if (type == UUnwrappedOutput.class) {
        return type.cast(Codecs.readUUnwrappedOutput(in));
      }
      return type.cast(in.free());
    }

    static UTokenInput readUTokenInput(PayloadReader in) {
      String token = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "token" -> token = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new UTokenInput(in.required("token", token));
    }

    static UUnwrappedOutput readUUnwrappedOutput(PayloadReader in) {
      String note = null;
      Unwrapped.Maybe answer = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "note" -> note = in.skipNull() ? null : in.string();
          case "answer" -> answer = in.skipNull() ? null : Codecs.readUnwrappedMaybe(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new UUnwrappedOutput(Optional.ofNullable(note), in.required("answer", answer));
    }

    static Unwrapped.Maybe readUnwrappedMaybe(PayloadReader in) {
      String note = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "note" -> note = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Unwrapped.Maybe(Optional.ofNullable(note));
    }

    static Unwrapped.Quote readUnwrappedQuote(PayloadReader in) {
      Integer cents = null;
      String validUntil = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "cents" -> cents = in.skipNull() ? null : in.int32();
          case "valid-until" -> validUntil = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Unwrapped.Quote(in.required("cents", cents),
          in.required("valid-until", validUntil));
    }

    static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writeUTokenInput(PayloadWriter out, UTokenInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("token");
      out.string(value.token());
      out.endObject();
    }

    static void writeUUnwrappedOutput(PayloadWriter out, UUnwrappedOutput value) throws
        IOException {
      out.required(value);
      out.beginObject();
      if (out.required(value.note()).isPresent()) {
        out.name("note");
        out.string(value.note().get());
      }
      out.name("answer");
      Codecs.writeUnwrappedMaybe(out, value.answer());
      out.endObject();
    }

    static void writeUnwrappedMaybe(PayloadWriter out, Unwrapped.Maybe value) throws IOException {
      out.required(value);
      out.beginObject();
      if (out.required(value.note()).isPresent()) {
        out.name("note");
        out.string(value.note().get());
      }
      out.endObject();
    }

    static void writeUnwrappedQuote(PayloadWriter out, Unwrapped.Quote value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("cents");
      out.int32(value.cents());
      out.name("valid-until");
      out.string(value.validUntil());
      out.endObject();
    }
  }
}
