package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The Lambda functions of {@link Parcel}.
 */
@GeneratedFrom("app.Parcel")
public final class ParcelFunctions {
  private ParcelFunctions() {
  }

  /**
   * The Lambda function of the state <code>Weigh</code>: {@code Parcel::weigh}.
   */
  public static class WeighFunction extends EntryPoint<WeighInput, Parcel.Weighed> {
    private final Parcel workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WeighFunction() {
      this(ParcelHandlers.shared());
    }

    WeighFunction(Parcel workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WeighInput read(PayloadReader in) {
      return Codecs.readWeighInput(in);
    }

    @Override
    protected Parcel.Weighed handle(WeighInput input, Context context) throws Throwable {
      return workflow.weigh(input.id(), input.grams());
    }

    @Override
    protected void write(PayloadWriter out, Parcel.Weighed output) throws IOException {
      Codecs.writeParcelWeighed(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Ship</code>: {@code Parcel::ship}.
   */
  public static class ShipFunction extends EntryPoint<Parcel.Weighed, Parcel.Shipment> {
    private final Parcel workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ShipFunction() {
      this(ParcelHandlers.shared());
    }

    ShipFunction(Parcel workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Parcel.Weighed read(PayloadReader in) {
      return Codecs.readParcelWeighed(in);
    }

    @Override
    protected Parcel.Shipment handle(Parcel.Weighed input, Context context) throws Throwable {
      return workflow.ship(input);
    }

    @Override
    protected void write(PayloadWriter out, Parcel.Shipment output) throws IOException {
      Codecs.writeParcelShipment(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Store</code>: {@code Parcel::store}.
   */
  public static class StoreFunction extends EntryPoint<StoreInput, Parcel.Stored> {
    private final Parcel workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public StoreFunction() {
      this(ParcelHandlers.shared());
    }

    StoreFunction(Parcel workflow) {
      this.workflow = workflow;
    }

    @Override
    protected StoreInput read(PayloadReader in) {
      return Codecs.readStoreInput(in);
    }

    @Override
    protected Parcel.Stored handle(StoreInput input, Context context) throws Throwable {
      return workflow.store(input.error());
    }

    @Override
    protected void write(PayloadWriter out, Parcel.Stored output) throws IOException {
      Codecs.writeParcelStored(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Parcel}.
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
      if (payload instanceof ParcelOutput) {
        Codecs.writeParcelOutput(out, (ParcelOutput) payload);
      } else if (payload != null && payload.getClass() == WeighInput.class) {
        Codecs.writeWeighInput(out, (WeighInput) payload);
      } else if (payload != null && payload.getClass() == Parcel.Weighed.class) {
        Codecs.writeParcelWeighed(out, (Parcel.Weighed) payload);
      } else if (payload != null && payload.getClass() == Parcel.Shipment.class) {
        Codecs.writeParcelShipment(out, (Parcel.Shipment) payload);
      } else if (payload != null && payload.getClass() == StoreInput.class) {
        Codecs.writeStoreInput(out, (StoreInput) payload);
      } else if (payload != null && payload.getClass() == Parcel.Stored.class) {
        Codecs.writeParcelStored(out, (Parcel.Stored) payload);
      } else if (payload != null && payload.getClass() == ParcelInput.class) {
        Codecs.writeParcelInput(out, (ParcelInput) payload);
      } else if (payload != null && payload.getClass() == ParcelOutput.Refused.class) {
        Codecs.writeParcelOutputRefused(out, (ParcelOutput.Refused) payload);
      } else if (payload != null && payload.getClass() == ParcelOutput.Refuse.class) {
        Codecs.writeParcelOutputRefuse(out, (ParcelOutput.Refuse) payload);
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
      if (type == ParcelOutput.class) {
        return type.cast(Codecs.readParcelOutput(in));
      }
      if (type == WeighInput.class) {
        return type.cast(Codecs.readWeighInput(in));
      }
      if (type == Parcel.Weighed.class) {
        return type.cast(Codecs.readParcelWeighed(in));
      }
      if (type == Parcel.Shipment.class) {
        return type.cast(Codecs.readParcelShipment(in));
      }
      if (type == StoreInput.class) {
        return type.cast(Codecs.readStoreInput(in));
      }
      if (type == Parcel.Stored.class) {
        return type.cast(Codecs.readParcelStored(in));
      }
      if (type == ParcelInput.class) {
        return type.cast(Codecs.readParcelInput(in));
      }
      if (type == ParcelOutput.Refused.class) {
        return type.cast(Codecs.readParcelOutputRefused(in));
      }
      if (type == ParcelOutput.Refuse.class) {
        return type.cast(Codecs.readParcelOutputRefuse(in));
      }
      return type.cast(in.free());
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

    static ParcelInput readParcelInput(PayloadReader in) {
      WeighInput order = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "order" -> order = in.skipNull() ? null : Codecs.readWeighInput(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new ParcelInput(in.required("order", order));
    }

    static ParcelOutput readParcelOutput(PayloadReader in) {
      if (in.has("carrier") && in.has("id")) {
        return new ParcelOutput.Ship(Codecs.readParcelShipment(in));
      }
      if (in.has("id")) {
        return new ParcelOutput.Stored(Codecs.readParcelStored(in));
      }
      return Codecs.readParcelOutputRefuse(in);
    }

    static ParcelOutput.Refuse readParcelOutputRefuse(PayloadReader in) {
      ParcelOutput.Refused refused = null;
      Instant at = null;
      String why = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "refused" -> refused = in.skipNull() ? null : Codecs.readParcelOutputRefused(in);
          case "at" -> at = in.skipNull() ? null : in.instant();
          case "why" -> why = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ParcelOutput.Refuse(in.required("refused", refused), in.required("at", at),
          in.required("why", why));
    }

    static ParcelOutput.Refused readParcelOutputRefused(PayloadReader in) {
      String order = null;
      Long grams = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "order" -> order = in.skipNull() ? null : in.string();
          case "grams" -> grams = in.skipNull() ? null : in.int64();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ParcelOutput.Refused(in.required("order", order), in.required("grams", grams));
    }

    static Parcel.Shipment readParcelShipment(PayloadReader in) {
      String id = null;
      String carrier = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "carrier" -> carrier = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Parcel.Shipment(in.required("id", id), in.required("carrier", carrier));
    }

    static Parcel.Stored readParcelStored(PayloadReader in) {
      String id = null;
      String shelf = null;
      List<String> notes = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "shelf" -> shelf = in.skipNull() ? null : in.string();
          case "notes" -> notes = in.skipNull() ? null : Codecs.readListOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Parcel.Stored(in.required("id", id), in.required("shelf", shelf),
          in.required("notes", notes));
    }

    static Parcel.Weighed readParcelWeighed(PayloadReader in) {
      String id = null;
      Integer grams = null;
      Boolean heavy = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "grams" -> grams = in.skipNull() ? null : in.int32();
          case "heavy" -> heavy = in.skipNull() ? null : in.bool();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Parcel.Weighed(in.required("id", id), in.required("grams", grams),
          in.required("heavy", heavy));
    }

    static StoreInput readStoreInput(PayloadReader in) {
      String error = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Error" -> error = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new StoreInput(in.required("Error", error));
    }

    static WeighInput readWeighInput(PayloadReader in) {
      String id = null;
      Integer grams = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "grams" -> grams = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new WeighInput(in.required("id", id), in.required("grams", grams));
    }

    static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writeParcelInput(PayloadWriter out, ParcelInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("order");
      Codecs.writeWeighInput(out, value.order());
      out.endObject();
    }

    static void writeParcelOutput(PayloadWriter out, ParcelOutput value) throws IOException {
      out.required(value);
      if (value instanceof ParcelOutput.Ship each) {
        Codecs.writeParcelShipment(out, each.value());
      } else if (value instanceof ParcelOutput.Stored each) {
        Codecs.writeParcelStored(out, each.value());
      } else if (value instanceof ParcelOutput.Refuse each) {
        Codecs.writeParcelOutputRefuse(out, each);
      }
    }

    static void writeParcelOutputRefuse(PayloadWriter out, ParcelOutput.Refuse value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("refused");
      Codecs.writeParcelOutputRefused(out, value.refused());
      out.name("at");
      out.instant(value.at());
      out.name("why");
      out.string(value.why());
      out.endObject();
    }

    static void writeParcelOutputRefused(PayloadWriter out, ParcelOutput.Refused value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("order");
      out.string(value.order());
      out.name("grams");
      out.int64(value.grams());
      out.endObject();
    }

    static void writeParcelShipment(PayloadWriter out, Parcel.Shipment value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("carrier");
      out.string(value.carrier());
      out.endObject();
    }

    static void writeParcelStored(PayloadWriter out, Parcel.Stored value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("shelf");
      out.string(value.shelf());
      out.name("notes");
      Codecs.writeListOfString(out, value.notes());
      out.endObject();
    }

    static void writeParcelWeighed(PayloadWriter out, Parcel.Weighed value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("grams");
      out.int32(value.grams());
      out.name("heavy");
      out.bool(value.heavy());
      out.endObject();
    }

    static void writeStoreInput(PayloadWriter out, StoreInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Error");
      out.string(value.error());
      out.endObject();
    }

    static void writeWeighInput(PayloadWriter out, WeighInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("grams");
      out.int32(value.grams());
      out.endObject();
    }
  }
}
