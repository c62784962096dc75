import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The Lambda functions of {@link Unpackaged}.
 */
@GeneratedFrom("Unpackaged")
public final class UnpackagedFunctions {
  private UnpackagedFunctions() {
  }

  /**
   * The Lambda function of the state <code>First</code>: {@code Unpackaged::first}.
   */
  public static class FirstFunction extends EntryPoint<FirstInput, FirstOutput> {
    private final Unpackaged workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FirstFunction() {
      this(UnpackagedHandlers.shared());
    }

    FirstFunction(Unpackaged workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FirstInput read(PayloadReader in) {
      return Codecs.readFirstInput(in);
    }

    @Override
    protected FirstOutput handle(FirstInput input, Context context) throws Throwable {
      return workflow.first(input.name(), input.item());
    }

    @Override
    protected void write(PayloadWriter out, FirstOutput output) throws IOException {
      Codecs.writeFirstOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Last</code>: {@code Unpackaged::last}.
   */
  public static class LastFunction extends EntryPoint<FirstOutput, Unpackaged.Item> {
    private final Unpackaged workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LastFunction() {
      this(UnpackagedHandlers.shared());
    }

    LastFunction(Unpackaged workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FirstOutput read(PayloadReader in) {
      return Codecs.readFirstOutput(in);
    }

    @Override
    protected Unpackaged.Item handle(FirstOutput input, Context context) throws Throwable {
      return workflow.last(input);
    }

    @Override
    protected void write(PayloadWriter out, Unpackaged.Item output) throws IOException {
      Codecs.writeUnpackagedItem(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Unpackaged}.
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
      if (payload != null && payload.getClass() == Unpackaged.Item.class) {
        Codecs.writeUnpackagedItem(out, (Unpackaged.Item) payload);
      } else if (payload != null && payload.getClass() == FirstInput.class) {
        Codecs.writeFirstInput(out, (FirstInput) payload);
      } else if (payload != null && payload.getClass() == FirstOutput.class) {
        Codecs.writeFirstOutput(out, (FirstOutput) payload);
      } else if (payload != null && payload.getClass() == UnpackagedInput.class) {
        Codecs.writeUnpackagedInput(out, (UnpackagedInput) payload);
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
      if (type == Unpackaged.Item.class) {
        return type.cast(Codecs.readUnpackagedItem(in));
      }
      if (type == FirstInput.class) {
        return type.cast(Codecs.readFirstInput(in));
      }
      if (type == FirstOutput.class) {
        return type.cast(Codecs.readFirstOutput(in));
      }
      if (type == UnpackagedInput.class) {
        return type.cast(Codecs.readUnpackagedInput(in));
      }
      return type.cast(in.free());
    }

    static FirstInput readFirstInput(PayloadReader in) {
      String name = null;
      Unpackaged.Item item = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          case "item" -> item = in.skipNull() ? null : Codecs.readUnpackagedItem(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new FirstInput(in.required("name", name), in.required("item", item));
    }

    static FirstOutput readFirstOutput(PayloadReader in) {
      String count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Count" -> count = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new FirstOutput(in.required("Count", count));
    }

    static UnpackagedInput readUnpackagedInput(PayloadReader in) {
      String name = null;
      Unpackaged.Item item = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          case "item" -> item = in.skipNull() ? null : Codecs.readUnpackagedItem(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new UnpackagedInput(in.required("name", name), in.required("item", item));
    }

    static Unpackaged.Item readUnpackagedItem(PayloadReader in) {
      String name = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Unpackaged.Item(in.required("name", name));
    }

    static void writeFirstInput(PayloadWriter out, FirstInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.name("item");
      Codecs.writeUnpackagedItem(out, value.item());
      out.endObject();
    }

    static void writeFirstOutput(PayloadWriter out, FirstOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Count");
      out.string(value.count());
      out.endObject();
    }

    static void writeUnpackagedInput(PayloadWriter out, UnpackagedInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.name("item");
      Codecs.writeUnpackagedItem(out, value.item());
      out.endObject();
    }

    static void writeUnpackagedItem(PayloadWriter out, Unpackaged.Item value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.endObject();
    }
  }
}
