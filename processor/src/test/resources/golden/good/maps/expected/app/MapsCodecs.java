package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes the payloads of {@link Maps}.
 */
@GeneratedFrom("app.Maps")
final class MapsCodecs {
  private MapsCodecs() {
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
    if (payload != null && payload.getClass() == Maps.Price.class) {
      MapsCodecs.writeMapsPrice(out, (Maps.Price) payload);
    } else if (payload != null && payload.getClass() == PriceInput.class) {
      MapsCodecs.writePriceInput(out, (PriceInput) payload);
    } else if (payload != null && payload.getClass() == MapsInput.class) {
      MapsCodecs.writeMapsInput(out, (MapsInput) payload);
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
    if (type == Maps.Price.class) {
      return type.cast(MapsCodecs.readMapsPrice(in));
    }
    if (type == PriceInput.class) {
      return type.cast(MapsCodecs.readPriceInput(in));
    }
    if (type == MapsInput.class) {
      return type.cast(MapsCodecs.readMapsInput(in));
    }
    return type.cast(in.free());
  }

  static List<Map<String, Maps.Price>> readListOfMapOfStringAndMapsPrice(PayloadReader in) {
    List<Map<String, Maps.Price>> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(MapsCodecs.readMapOfStringAndMapsPrice(in));
    }
    in.endArray();
    return list;
  }

  static Map<String, Integer> readMapOfStringAndInteger(PayloadReader in) {
    Map<String, Integer> map = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      map.put(name, in.int32());
    }
    in.endObject();
    return map;
  }

  static Map<String, List<Map<String, Maps.Price>>> readMapOfStringAndListOfMapOfStringAndMapsPrice(
      PayloadReader in) {
    Map<String, List<Map<String, Maps.Price>>> map = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      map.put(name, MapsCodecs.readListOfMapOfStringAndMapsPrice(in));
    }
    in.endObject();
    return map;
  }

  static Map<String, Maps.Price> readMapOfStringAndMapsPrice(PayloadReader in) {
    Map<String, Maps.Price> map = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      map.put(name, MapsCodecs.readMapsPrice(in));
    }
    in.endObject();
    return map;
  }

  static Map<String, ? extends Maps.Price> readMapOfStringAndMapsPrice2(PayloadReader in) {
    Map<String, Maps.Price> map = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      map.put(name, MapsCodecs.readMapsPrice(in));
    }
    in.endObject();
    return map;
  }

  static Map<String, ?> readMapOfStringAndObject2(PayloadReader in) {
    Map<String, Object> map = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      map.put(name, in.free());
    }
    in.endObject();
    return map;
  }

  static MapsInput readMapsInput(PayloadReader in) {
    Map<String, Integer> counts = null;
    Map<String, List<Map<String, Maps.Price>>> deep = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "counts" -> counts = in.skipNull() ? null : MapsCodecs.readMapOfStringAndInteger(in);
        case "deep" -> deep = in.skipNull() ? null : MapsCodecs.readMapOfStringAndListOfMapOfStringAndMapsPrice(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new MapsInput(in.required("counts", counts), in.required("deep", deep));
  }

  static Maps.Price readMapsPrice(PayloadReader in) {
    Long cents = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "cents" -> cents = in.skipNull() ? null : in.int64();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Maps.Price(in.required("cents", cents));
  }

  static Map<String, ? extends Maps.Price> readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return MapsCodecs.readMapOfStringAndMapsPrice2(in);
  }

  static PriceInput readPriceInput(PayloadReader in) {
    Map<String, Integer> counts = null;
    Map<String, List<Map<String, Maps.Price>>> deep = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "counts" -> counts = in.skipNull() ? null : MapsCodecs.readMapOfStringAndInteger(in);
        case "deep" -> deep = in.skipNull() ? null : MapsCodecs.readMapOfStringAndListOfMapOfStringAndMapsPrice(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new PriceInput(in.required("counts", counts), in.required("deep", deep));
  }

  static void writeListOfMapOfStringAndMapsPrice(PayloadWriter out,
      List<Map<String, Maps.Price>> value) throws IOException {
    out.required(value);
    out.beginArray();
    for (Map<String, Maps.Price> element : value) {
      MapsCodecs.writeMapOfStringAndMapsPrice(out, element);
    }
    out.endArray();
  }

  static void writeMapOfStringAndInteger(PayloadWriter out, Map<String, Integer> value) throws
      IOException {
    out.required(value);
    out.beginObject();
    for (Map.Entry<String, ? extends Integer> entry : value.entrySet()) {
      out.name(entry.getKey());
      out.int32(out.required(entry.getValue()));
    }
    out.endObject();
  }

  static void writeMapOfStringAndListOfMapOfStringAndMapsPrice(PayloadWriter out,
      Map<String, List<Map<String, Maps.Price>>> value) throws IOException {
    out.required(value);
    out.beginObject();
    for (Map.Entry<String, ? extends List<Map<String, Maps.Price>>> entry : value.entrySet()) {
      out.name(entry.getKey());
      MapsCodecs.writeListOfMapOfStringAndMapsPrice(out, entry.getValue());
    }
    out.endObject();
  }

  static void writeMapOfStringAndMapsPrice(PayloadWriter out, Map<String, Maps.Price> value) throws
      IOException {
    out.required(value);
    out.beginObject();
    for (Map.Entry<String, ? extends Maps.Price> entry : value.entrySet()) {
      out.name(entry.getKey());
      MapsCodecs.writeMapsPrice(out, entry.getValue());
    }
    out.endObject();
  }

  static void writeMapOfStringAndMapsPrice2(PayloadWriter out,
      Map<String, ? extends Maps.Price> value) throws IOException {
    out.required(value);
    out.beginObject();
    for (Map.Entry<String, ? extends Maps.Price> entry : value.entrySet()) {
      out.name(entry.getKey());
      MapsCodecs.writeMapsPrice(out, entry.getValue());
    }
    out.endObject();
  }

  static void writeMapOfStringAndObject(PayloadWriter out, Map<String, Object> value) throws
      IOException {
    out.required(value);
    out.beginObject();
    for (Map.Entry<String, ? extends Object> entry : value.entrySet()) {
      out.name(entry.getKey());
      out.free(entry.getValue());
    }
    out.endObject();
  }

  static void writeMapsInput(PayloadWriter out, MapsInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("counts");
    MapsCodecs.writeMapOfStringAndInteger(out, value.counts());
    out.name("deep");
    MapsCodecs.writeMapOfStringAndListOfMapOfStringAndMapsPrice(out, value.deep());
    out.endObject();
  }

  static void writeMapsPrice(PayloadWriter out, Maps.Price value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("cents");
    out.int64(value.cents());
    out.endObject();
  }

  static void writePriceInput(PayloadWriter out, PriceInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("counts");
    MapsCodecs.writeMapOfStringAndInteger(out, value.counts());
    out.name("deep");
    MapsCodecs.writeMapOfStringAndListOfMapOfStringAndMapsPrice(out, value.deep());
    out.endObject();
  }
}
