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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Lambda functions of {@link Maps}.
 */
@GeneratedFrom("app.Maps")
public final class MapsFunctions {
  private MapsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Price</code>: {@code Maps::price}.
   */
  public static class PriceFunction extends EntryPoint<PriceInput, Map<String, Maps.Price>> {
    private final Maps workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PriceFunction() {
      this(MapsHandlers.shared());
    }

    PriceFunction(Maps workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PriceInput read(PayloadReader in) {
      return Codecs.readPriceInput(in);
    }

    @Override
    protected Map<String, Maps.Price> handle(PriceInput input, Context context) throws Throwable {
      return workflow.price(input.counts(), input.deep());
    }

    @Override
    protected void write(PayloadWriter out, Map<String, Maps.Price> output) throws IOException {
      Codecs.writeMapOfStringAndMapsPrice2(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Free</code>: {@code Maps::free}.
   */
  public static class FreeFunction extends EntryPoint<Map<String, Maps.Price>, Map<String, Object>> {
    private final Maps workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FreeFunction() {
      this(MapsHandlers.shared());
    }

    FreeFunction(Maps workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Map<String, Maps.Price> read(PayloadReader in) {
      return Codecs.readMapOfStringAndMapsPrice2(in);
    }

    @Override
    protected Map<String, Object> handle(Map<String, Maps.Price> input, Context context) throws
        Throwable {
      return workflow.free(input);
    }

    @Override
    protected void write(PayloadWriter out, Map<String, Object> output) throws IOException {
      Codecs.writeMapOfStringAndObject(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Wild</code>: {@code Maps::wild}.
   */
  public static class WildFunction extends EntryPoint<Map<String, ?>, Map<String, ? extends Maps.Price>> {
    private final Maps workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WildFunction() {
      this(MapsHandlers.shared());
    }

    WildFunction(Maps workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Map<String, ?> read(PayloadReader in) {
      return Codecs.readMapOfStringAndObject2(in);
    }

    @Override
    protected Map<String, ? extends Maps.Price> handle(Map<String, ?> input, Context context) throws
        Throwable {
      return workflow.wild(input);
    }

    @Override
    protected void write(PayloadWriter out, Map<String, ? extends Maps.Price> output) throws
        IOException {
      Codecs.writeMapOfStringAndMapsPrice(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Maps}.
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
      if (payload != null && payload.getClass() == Maps.Price.class) {
        Codecs.writeMapsPrice(out, (Maps.Price) payload);
      } else if (payload != null && payload.getClass() == PriceInput.class) {
        Codecs.writePriceInput(out, (PriceInput) payload);
      } else if (payload != null && payload.getClass() == MapsInput.class) {
        Codecs.writeMapsInput(out, (MapsInput) payload);
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
        return type.cast(Codecs.readMapsPrice(in));
      }
      if (type == PriceInput.class) {
        return type.cast(Codecs.readPriceInput(in));
      }
      if (type == MapsInput.class) {
        return type.cast(Codecs.readMapsInput(in));
      }
      return type.cast(in.free());
    }

    static List<Map<String, Maps.Price>> readListOfMapOfStringAndMapsPrice(PayloadReader in) {
      List<Map<String, Maps.Price>> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readMapOfStringAndMapsPrice2(in));
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
        map.put(name, Codecs.readListOfMapOfStringAndMapsPrice(in));
      }
      in.endObject();
      return map;
    }

    static Map<String, ? extends Maps.Price> readMapOfStringAndMapsPrice(PayloadReader in) {
      Map<String, Maps.Price> map = new LinkedHashMap<>();
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        map.put(name, Codecs.readMapsPrice(in));
      }
      in.endObject();
      return map;
    }

    static Map<String, Maps.Price> readMapOfStringAndMapsPrice2(PayloadReader in) {
      Map<String, Maps.Price> map = new LinkedHashMap<>();
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        map.put(name, Codecs.readMapsPrice(in));
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
          case "counts" -> counts = in.skipNull() ? null : Codecs.readMapOfStringAndInteger(in);
          case "deep" -> deep = in.skipNull() ? null : Codecs.readMapOfStringAndListOfMapOfStringAndMapsPrice(in);
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
      return Codecs.readMapOfStringAndMapsPrice(in);
    }

    static PriceInput readPriceInput(PayloadReader in) {
      Map<String, Integer> counts = null;
      Map<String, List<Map<String, Maps.Price>>> deep = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "counts" -> counts = in.skipNull() ? null : Codecs.readMapOfStringAndInteger(in);
          case "deep" -> deep = in.skipNull() ? null : Codecs.readMapOfStringAndListOfMapOfStringAndMapsPrice(in);
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
        Codecs.writeMapOfStringAndMapsPrice2(out, element);
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
        Codecs.writeListOfMapOfStringAndMapsPrice(out, entry.getValue());
      }
      out.endObject();
    }

    static void writeMapOfStringAndMapsPrice(PayloadWriter out,
        Map<String, ? extends Maps.Price> value) throws IOException {
      out.required(value);
      out.beginObject();
      for (Map.Entry<String, ? extends Maps.Price> entry : value.entrySet()) {
        out.name(entry.getKey());
        Codecs.writeMapsPrice(out, entry.getValue());
      }
      out.endObject();
    }

    static void writeMapOfStringAndMapsPrice2(PayloadWriter out, Map<String, Maps.Price> value)
        throws IOException {
      out.required(value);
      out.beginObject();
      for (Map.Entry<String, ? extends Maps.Price> entry : value.entrySet()) {
        out.name(entry.getKey());
        Codecs.writeMapsPrice(out, entry.getValue());
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
      Codecs.writeMapOfStringAndInteger(out, value.counts());
      out.name("deep");
      Codecs.writeMapOfStringAndListOfMapOfStringAndMapsPrice(out, value.deep());
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
      Codecs.writeMapOfStringAndInteger(out, value.counts());
      out.name("deep");
      Codecs.writeMapOfStringAndListOfMapOfStringAndMapsPrice(out, value.deep());
      out.endObject();
    }
  }
}
