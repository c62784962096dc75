package app;

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
 * The Lambda functions of {@link Wrap}.
 */
@GeneratedFrom("app.Wrap")
public final class WrapFunctions {
  private WrapFunctions() {
  }

  /**
   * The Lambda function of the state <code>Pack</code>: {@code Wrap::pack}.
   */
  public static class PackFunction extends EntryPoint<PackInput, PackOutput> {
    private final Wrap workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PackFunction() {
      this(WrapHandlers.shared());
    }

    PackFunction(Wrap workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PackInput read(PayloadReader in) {
      return Codecs.readPackInput(in);
    }

    @Override
    protected PackOutput handle(PackInput input, Context context) throws Throwable {
      return workflow.pack(input.sku());
    }

    @Override
    protected void write(PayloadWriter out, PackOutput output) throws IOException {
      Codecs.writePackOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Wrap</code>: {@code Wrap::wrap}.
   */
  public static class WrapFunction extends EntryPoint<WrapInput, WrapOutput> {
    private final Wrap workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WrapFunction() {
      this(WrapHandlers.shared());
    }

    WrapFunction(Wrap workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WrapInput read(PayloadReader in) {
      return Codecs.readWrapInput(in);
    }

    @Override
    protected WrapOutput handle(WrapInput input, Context context) throws Throwable {
      return workflow.wrap(input.label());
    }

    @Override
    protected void write(PayloadWriter out, WrapOutput output) throws IOException {
      Codecs.writeWrapOutput(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Wrap}.
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
      if (payload != null && payload.getClass() == PackInput.class) {
        Codecs.writePackInput(out, (PackInput) payload);
      } else if (payload != null && payload.getClass() == PackOutput.class) {
        Codecs.writePackOutput(out, (PackOutput) payload);
      } else if (payload != null && payload.getClass() == WrapInput.class) {
        Codecs.writeWrapInput(out, (WrapInput) payload);
      } else if (payload != null && payload.getClass() == WrapOutput.class) {
        Codecs.writeWrapOutput(out, (WrapOutput) payload);
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
      if (type == PackInput.class) {
        return type.cast(Codecs.readPackInput(in));
      }
      if (type == PackOutput.class) {
        return type.cast(Codecs.readPackOutput(in));
      }
      if (type == WrapInput.class) {
        return type.cast(Codecs.readWrapInput(in));
      }
      if (type == WrapOutput.class) {
        return type.cast(Codecs.readWrapOutput(in));
      }
      return type.cast(in.free());
    }

    static PackInput readPackInput(PayloadReader in) {
      String sku = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "sku" -> sku = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new PackInput(in.required("sku", sku));
    }

    static PackOutput readPackOutput(PayloadReader in) {
      String label = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "label" -> label = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new PackOutput(in.required("label", label));
    }

    static WrapInput readWrapInput(PayloadReader in) {
      String label = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "label" -> label = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new WrapInput(in.required("label", label));
    }

    static WrapOutput readWrapOutput(PayloadReader in) {
      String tracking = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "tracking" -> tracking = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new WrapOutput(in.required("tracking", tracking));
    }

    static void writePackInput(PayloadWriter out, PackInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("sku");
      out.string(value.sku());
      out.endObject();
    }

    static void writePackOutput(PayloadWriter out, PackOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("label");
      out.string(value.label());
      out.endObject();
    }

    static void writeWrapInput(PayloadWriter out, WrapInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("label");
      out.string(value.label());
      out.endObject();
    }

    static void writeWrapOutput(PayloadWriter out, WrapOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("tracking");
      out.string(value.tracking());
      out.endObject();
    }
  }
}
