package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The Lambda functions of {@link Enums}.
 */
@GeneratedFrom("app.Enums")
public final class EnumsFunctions {
  private EnumsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Wash</code>: {@code Enums::wash}.
   */
  public static class WashFunction extends EntryPoint<WashInput, Enums.Shirt> {
    private final Enums workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WashFunction() {
      this(EnumsHandlers.shared());
    }

    WashFunction(Enums workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WashInput read(PayloadReader in) {
      return Codecs.readWashInput(in);
    }

    @Override
    protected Enums.Shirt handle(WashInput input, Context context) throws Throwable {
      return workflow.wash(input.size(), input.days());
    }

    @Override
    protected void write(PayloadWriter out, Enums.Shirt output) throws IOException {
      Codecs.writeEnumsShirt(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Keep</code>: {@code Enums::keep}.
   */
  public static class KeepFunction extends EntryPoint<Enums.Shirt, Enums.Size> {
    private final Enums workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public KeepFunction() {
      this(EnumsHandlers.shared());
    }

    KeepFunction(Enums workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Enums.Shirt read(PayloadReader in) {
      return Codecs.readEnumsShirt(in);
    }

    @Override
    protected Enums.Size handle(Enums.Shirt input, Context context) throws Throwable {
      return workflow.keep(input);
    }

    @Override
    protected void write(PayloadWriter out, Enums.Size output) throws IOException {
      out.constant(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Enums}.
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
      if (payload != null && payload.getClass() == WashInput.class) {
        Codecs.writeWashInput(out, (WashInput) payload);
      } else if (payload != null && payload.getClass() == Enums.Shirt.class) {
        Codecs.writeEnumsShirt(out, (Enums.Shirt) payload);
      } else if (payload != null && payload.getClass() == EnumsInput.class) {
        Codecs.writeEnumsInput(out, (EnumsInput) payload);
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
      if (type == WashInput.class) {
        return type.cast(Codecs.readWashInput(in));
      }
      if (type == Enums.Shirt.class) {
        return type.cast(Codecs.readEnumsShirt(in));
      }
      if (type == EnumsInput.class) {
        return type.cast(Codecs.readEnumsInput(in));
      }
      return type.cast(in.free());
    }

    static EnumsInput readEnumsInput(PayloadReader in) {
      Enums.Size size = null;
      List<DayOfWeek> days = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "size" -> size = in.skipNull() ? null : in.constant(Enums.Size.values());
          case "days" -> days = in.skipNull() ? null : Codecs.readListOfDayOfWeek(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new EnumsInput(in.required("size", size), in.required("days", days));
    }

    static Enums.Shirt readEnumsShirt(PayloadReader in) {
      Enums.Size size = null;
      DayOfWeek washedOn = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "size" -> size = in.skipNull() ? null : in.constant(Enums.Size.values());
          case "washedOn" -> washedOn = in.skipNull() ? null : in.constant(DayOfWeek.values());
          default -> in.skip();
        }
      }
      in.endObject();
      return new Enums.Shirt(in.required("size", size), in.required("washedOn", washedOn));
    }

    static List<DayOfWeek> readListOfDayOfWeek(PayloadReader in) {
      List<DayOfWeek> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.constant(DayOfWeek.values()));
      }
      in.endArray();
      return list;
    }

    static WashInput readWashInput(PayloadReader in) {
      Enums.Size size = null;
      List<DayOfWeek> days = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "size" -> size = in.skipNull() ? null : in.constant(Enums.Size.values());
          case "days" -> days = in.skipNull() ? null : Codecs.readListOfDayOfWeek(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new WashInput(in.required("size", size), in.required("days", days));
    }

    static void writeEnumsInput(PayloadWriter out, EnumsInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("size");
      out.constant(value.size());
      out.name("days");
      Codecs.writeListOfDayOfWeek(out, value.days());
      out.endObject();
    }

    static void writeEnumsShirt(PayloadWriter out, Enums.Shirt value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("size");
      out.constant(value.size());
      out.name("washedOn");
      out.constant(value.washedOn());
      out.endObject();
    }

    static void writeListOfDayOfWeek(PayloadWriter out, List<DayOfWeek> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (DayOfWeek element : value) {
        out.constant(element);
      }
      out.endArray();
    }

    static void writeWashInput(PayloadWriter out, WashInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("size");
      out.constant(value.size());
      out.name("days");
      Codecs.writeListOfDayOfWeek(out, value.days());
      out.endObject();
    }
  }
}
