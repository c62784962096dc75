package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The Lambda functions of {@link Parcels}.
 */
@GeneratedFrom("app.Parcels")
public final class ParcelsFunctions {
  private ParcelsFunctions() {
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
      if (payload != null && payload.getClass() == Parcels.Parcel.class) {
        Codecs.writeParcelsParcel(out, (Parcels.Parcel) payload);
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
      if (type == Parcels.Parcel.class) {
        return type.cast(Codecs.readParcelsParcel(in));
      }
      return type.cast(in.free());
    }

    static Parcels.Parcel readParcelsParcel(PayloadReader in) {
      String id = null;
      Dispatch.Size size = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "size" -> size = in.skipNull() ? null : in.constant(Dispatch.Size.values());
          default -> in.skip();
        }
      }
      in.endObject();
      return new Parcels.Parcel(in.required("id", id), in.required("size", size));
    }

    static void writeParcelsParcel(PayloadWriter out, Parcels.Parcel value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("size");
      out.constant(value.size());
      out.endObject();
    }
  }
}
