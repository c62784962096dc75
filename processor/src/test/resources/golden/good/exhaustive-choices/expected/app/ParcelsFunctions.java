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
import java.util.Optional;

/**
 * The Lambda functions of {@link Parcels}.
 */
@GeneratedFrom("app.Parcels")
public final class ParcelsFunctions {
  private ParcelsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Weigh</code>: {@code Parcels::weigh}.
   */
  public static class WeighFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
    private final Parcels workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WeighFunction() {
      this(ParcelsHandlers.shared());
    }

    WeighFunction(Parcels workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcels.Parcel read(PayloadReader in) {
      return Codecs.readParcelsParcel(in);
    }

    @Override
    protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
      return workflow.weigh(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
      Codecs.writeParcelsParcel(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Pad</code>: {@code Parcels::pad}.
   */
  public static class PadFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
    private final Parcels workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PadFunction() {
      this(ParcelsHandlers.shared());
    }

    PadFunction(Parcels workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcels.Parcel read(PayloadReader in) {
      return Codecs.readParcelsParcel(in);
    }

    @Override
    protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
      return workflow.pad(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
      Codecs.writeParcelsParcel(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Wrap</code>: {@code Parcels::wrap}.
   */
  public static class WrapFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
    private final Parcels workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WrapFunction() {
      this(ParcelsHandlers.shared());
    }

    WrapFunction(Parcels workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcels.Parcel read(PayloadReader in) {
      return Codecs.readParcelsParcel(in);
    }

    @Override
    protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
      return workflow.wrap(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
      Codecs.writeParcelsParcel(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Load</code>: {@code Parcels::load}.
   */
  public static class LoadFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
    private final Parcels workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LoadFunction() {
      this(ParcelsHandlers.shared());
    }

    LoadFunction(Parcels workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcels.Parcel read(PayloadReader in) {
      return Codecs.readParcelsParcel(in);
    }

    @Override
    protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
      return workflow.load(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
      Codecs.writeParcelsParcel(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Hand</code>: {@code Parcels::hand}.
   */
  public static class HandFunction extends EntryPoint<Parcels.Parcel, Parcels.Parcel> {
    private final Parcels workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public HandFunction() {
      this(ParcelsHandlers.shared());
    }

    HandFunction(Parcels workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcels.Parcel read(PayloadReader in) {
      return Codecs.readParcelsParcel(in);
    }

    @Override
    protected Parcels.Parcel handle(Parcels.Parcel input, Context context) throws Throwable {
      return workflow.hand(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcels.Parcel output) throws IOException {
      Codecs.writeParcelsParcel(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Parcels}.
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
      if (payload instanceof Parcels.Carrier) {
        Codecs.writeParcelsCarrier(out, (Parcels.Carrier) payload);
      } else if (payload != null && payload.getClass() == Parcels.Parcel.class) {
        Codecs.writeParcelsParcel(out, (Parcels.Parcel) payload);
      } else if (payload != null && payload.getClass() == Parcels.Post.class) {
        Codecs.writeParcelsPost(out, (Parcels.Post) payload);
      } else if (payload != null && payload.getClass() == Parcels.Van.class) {
        Codecs.writeParcelsVan(out, (Parcels.Van) payload);
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
      if (type == Parcels.Carrier.class) {
        return type.cast(Codecs.readParcelsCarrier(in));
      }
      if (type == Parcels.Parcel.class) {
        return type.cast(Codecs.readParcelsParcel(in));
      }
      if (type == Parcels.Post.class) {
        return type.cast(Codecs.readParcelsPost(in));
      }
      if (type == Parcels.Van.class) {
        return type.cast(Codecs.readParcelsVan(in));
      }
      return type.cast(in.free());
    }

    static Parcels.Carrier readParcelsCarrier(PayloadReader in) {
      switch (in.discriminator("by")) {
        case "Post":
          return Codecs.readParcelsPost(in);
        case "own van":
          return Codecs.readParcelsVan(in);
        default:
          throw in.unknownDiscriminator("by", "Post", "own van");
      }
    }

    static Parcels.Parcel readParcelsParcel(PayloadReader in) {
      Parcels.Size size = null;
      Boolean fragile = null;
      Parcels.Carrier carrier = null;
      String note = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "size" -> size = in.skipNull() ? null : in.constant(Parcels.Size.values());
          case "fragile" -> fragile = in.skipNull() ? null : in.bool();
          case "carrier" -> carrier = in.skipNull() ? null : Codecs.readParcelsCarrier(in);
          case "note" -> note = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Parcels.Parcel(in.required("size", size), in.required("fragile", fragile),
          in.required("carrier", carrier), Optional.ofNullable(note));
    }

    static Parcels.Post readParcelsPost(PayloadReader in) {
      String office = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "office" -> office = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Parcels.Post(in.required("office", office));
    }

    static Parcels.Van readParcelsVan(PayloadReader in) {
      String plate = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "plate" -> plate = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Parcels.Van(in.required("plate", plate));
    }

    static void writeParcelsCarrier(PayloadWriter out, Parcels.Carrier value) throws IOException {
      out.required(value);
      out.beginObject();
      if (value instanceof Parcels.Post each) {
        out.name("by");
        out.string("Post");
        out.name("office");
        out.string(each.office());
      } else if (value instanceof Parcels.Van each) {
        out.name("by");
        out.string("own van");
        out.name("plate");
        out.string(each.plate());
      }
      out.endObject();
    }

    static void writeParcelsParcel(PayloadWriter out, Parcels.Parcel value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("size");
      out.constant(value.size());
      out.name("fragile");
      out.bool(value.fragile());
      out.name("carrier");
      Codecs.writeParcelsCarrier(out, value.carrier());
      if (out.required(value.note()).isPresent()) {
        out.name("note");
        out.string(value.note().get());
      }
      out.endObject();
    }

    static void writeParcelsPost(PayloadWriter out, Parcels.Post value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("office");
      out.string(value.office());
      out.endObject();
    }

    static void writeParcelsVan(PayloadWriter out, Parcels.Van value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("plate");
      out.string(value.plate());
      out.endObject();
    }
  }
}
