package app;

import com.amazonaws.services.lambda.runtime.Context;
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
 * The Lambda functions of {@link Answered}.
 */
@GeneratedFrom("app.Answered")
public final class AnsweredFunctions {
  private AnsweredFunctions() {
  }

  /**
   * The Lambda function of the state <code>Asked</code>: {@code Answered::asked}.
   */
  public static class AskedFunction extends EntryPoint<Object, Answered.Quote> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AskedFunction() {
      this(AnsweredHandlers.shared());
    }

    AskedFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Object read(PayloadReader in) {
      return in.free();
    }

    @Override
    protected Answered.Quote handle(Object input, Context context) throws Throwable {
      return workflow.asked(input);
    }

    @Override
    protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
      Codecs.writeAnsweredQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Placed</code>: {@code Answered::placed}.
   */
  public static class PlacedFunction extends EntryPoint<PlacedInput, Answered.Quote> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PlacedFunction() {
      this(AnsweredHandlers.shared());
    }

    PlacedFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PlacedInput read(PayloadReader in) {
      return Codecs.readPlacedInput(in);
    }

    @Override
    protected Answered.Quote handle(PlacedInput input, Context context) throws Throwable {
      return workflow.placed(input.status());
    }

    @Override
    protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
      Codecs.writeAnsweredQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Taken</code>: {@code Answered::taken}.
   */
  public static class TakenFunction extends EntryPoint<Void, Answered.Quote> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TakenFunction() {
      this(AnsweredHandlers.shared());
    }

    TakenFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Answered.Quote handle(Void input, Context context) throws Throwable {
      return workflow.taken();
    }

    @Override
    protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
      Codecs.writeAnsweredQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Direct</code>: {@code Answered::direct}.
   */
  public static class DirectFunction extends EntryPoint<DirectInput, Answered.Quote> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public DirectFunction() {
      this(AnsweredHandlers.shared());
    }

    DirectFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected DirectInput read(PayloadReader in) {
      return Codecs.readDirectInput(in);
    }

    @Override
    protected Answered.Quote handle(DirectInput input, Context context) throws Throwable {
      return workflow.direct(input.cents());
    }

    @Override
    protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
      Codecs.writeAnsweredQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Told</code>: {@code Answered::told}.
   */
  public static class ToldFunction extends EntryPoint<ToldInput, Void> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ToldFunction() {
      this(AnsweredHandlers.shared());
    }

    ToldFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ToldInput read(PayloadReader in) {
      return Codecs.readToldInput(in);
    }

    @Override
    protected Void handle(ToldInput input, Context context) throws Throwable {
      workflow.told(input.word());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Selected</code>: {@code Answered::selected}.
   */
  public static class SelectedFunction extends EntryPoint<Object, List<String>> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SelectedFunction() {
      this(AnsweredHandlers.shared());
    }

    SelectedFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Object read(PayloadReader in) {
      return in.free();
    }

    @Override
    protected List<String> handle(Object input, Context context) throws Throwable {
      return workflow.selected(input);
    }

    @Override
    protected void write(PayloadWriter out, List<String> output) throws IOException {
      Codecs.writeListOfString(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Answered}.
   */
  static final class Codecs {
    private Codecs() {
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
      if (payload != null && payload.getClass() == Answered.Quote.class) {
        Codecs.writeAnsweredQuote(out, (Answered.Quote) payload);
      } else if (payload != null && payload.getClass() == PlacedInput.class) {
        Codecs.writePlacedInput(out, (PlacedInput) payload);
      } else if (payload != null && payload.getClass() == DirectInput.class) {
        Codecs.writeDirectInput(out, (DirectInput) payload);
      } else if (payload != null && payload.getClass() == ToldInput.class) {
        Codecs.writeToldInput(out, (ToldInput) payload);
      } else if (payload != null && payload.getClass() == AnsweredOutput.class) {
        Codecs.writeAnsweredOutput(out, (AnsweredOutput) payload);
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
      if (type == Answered.Quote.class) {
        return type.cast(Codecs.readAnsweredQuote(in));
      }
      if (type == PlacedInput.class) {
        return type.cast(Codecs.readPlacedInput(in));
      }
      if (type == DirectInput.class) {
        return type.cast(Codecs.readDirectInput(in));
      }
      if (type == ToldInput.class) {
        return type.cast(Codecs.readToldInput(in));
      }
      if (type == AnsweredOutput.class) {
        return type.cast(Codecs.readAnsweredOutput(in));
      }
      return type.cast(in.free());
    }

    static AnsweredOutput readAnsweredOutput(PayloadReader in) {
      List<String> notes = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "notes" -> notes = in.skipNull() ? null : Codecs.readListOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new AnsweredOutput(in.required("notes", notes));
    }

    static Answered.Quote readAnsweredQuote(PayloadReader in) {
      Integer cents = null;
      String note = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "cents" -> cents = in.skipNull() ? null : in.int32();
          case "note" -> note = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Answered.Quote(in.required("cents", cents), Optional.ofNullable(note));
    }

    static DirectInput readDirectInput(PayloadReader in) {
      Integer cents = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "cents" -> cents = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new DirectInput(in.required("cents", cents));
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

    static PlacedInput readPlacedInput(PayloadReader in) {
      Integer status = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "status" -> status = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new PlacedInput(in.required("status", status));
    }

    static ToldInput readToldInput(PayloadReader in) {
      String word = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "word" -> word = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ToldInput(in.required("word", word));
    }

    static void writeAnsweredOutput(PayloadWriter out, AnsweredOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("notes");
      Codecs.writeListOfString(out, value.notes());
      out.endObject();
    }

    static void writeAnsweredQuote(PayloadWriter out, Answered.Quote value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("cents");
      out.int32(value.cents());
      if (out.required(value.note()).isPresent()) {
        out.name("note");
        out.string(value.note().get());
      }
      out.endObject();
    }

    static void writeDirectInput(PayloadWriter out, DirectInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("cents");
      out.int32(value.cents());
      out.endObject();
    }

    static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writePlacedInput(PayloadWriter out, PlacedInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("status");
      out.int32(value.status());
      out.endObject();
    }

    static void writeToldInput(PayloadWriter out, ToldInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("word");
      out.string(value.word());
      out.endObject();
    }
  }
}
