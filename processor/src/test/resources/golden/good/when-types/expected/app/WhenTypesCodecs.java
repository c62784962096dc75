package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads and writes the payloads of {@link WhenTypes}.
 */
@GeneratedFrom("app.WhenTypes")
final class WhenTypesCodecs {
  private WhenTypesCodecs() {
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
    if (payload != null && payload.getClass() == WhenTypes.Everything.class) {
      WhenTypesCodecs.writeWhenTypesEverything(out, (WhenTypes.Everything) payload);
    } else if (payload != null && payload.getClass() == WhenTypes.Inner.class) {
      WhenTypesCodecs.writeWhenTypesInner(out, (WhenTypes.Inner) payload);
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
    if (type == WhenTypes.Everything.class) {
      return type.cast(WhenTypesCodecs.readWhenTypesEverything(in));
    }
    if (type == WhenTypes.Inner.class) {
      return type.cast(WhenTypesCodecs.readWhenTypesInner(in));
    }
    return type.cast(in.free());
  }

  static int[] readArrayOfInt(PayloadReader in) {
    List<Integer> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(in.int32());
    }
    in.endArray();
    int[] array = new int[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  static List<WhenTypes.Inner> readListOfWhenTypesInner(PayloadReader in) {
    List<WhenTypes.Inner> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(WhenTypesCodecs.readWhenTypesInner(in));
    }
    in.endArray();
    return list;
  }

  static Map<String, Object> readMapOfStringAndObject(PayloadReader in) {
    Map<String, Object> map = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      map.put(name, in.free());
    }
    in.endObject();
    return map;
  }

  static WhenTypes.Everything readWhenTypesEverything(PayloadReader in) {
    String text = null;
    Integer number = null;
    Long big = null;
    Double fraction = null;
    BigDecimal decimal = null;
    Boolean truth = null;
    Instant instant = null;
    OffsetDateTime offset = null;
    LocalDate date = null;
    UUID id = null;
    WhenTypes.Color color = null;
    Character letter = null;
    Integer maybe = null;
    String perhaps = null;
    WhenTypes.Inner inner = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "text" -> text = in.skipNull() ? null : in.string();
        case "number" -> number = in.skipNull() ? null : in.int32();
        case "big" -> big = in.skipNull() ? null : in.int64();
        case "fraction" -> fraction = in.skipNull() ? null : in.float64();
        case "decimal" -> decimal = in.skipNull() ? null : in.decimal();
        case "truth" -> truth = in.skipNull() ? null : in.bool();
        case "instant" -> instant = in.skipNull() ? null : in.instant();
        case "offset" -> offset = in.skipNull() ? null : in.offsetDateTime();
        case "date" -> date = in.skipNull() ? null : in.localDate();
        case "id" -> id = in.skipNull() ? null : in.uuid();
        case "color" -> color = in.skipNull() ? null : in.constant(WhenTypes.Color.values());
        case "letter" -> letter = in.skipNull() ? null : in.character();
        case "maybe" -> maybe = in.skipNull() ? null : in.int32();
        case "perhaps" -> perhaps = in.skipNull() ? null : in.string();
        case "inner" -> inner = in.skipNull() ? null : WhenTypesCodecs.readWhenTypesInner(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new WhenTypes.Everything(in.required("text", text), in.required("number", number),
        in.required("big", big), in.required("fraction", fraction), in.required("decimal", decimal),
        in.required("truth", truth), in.required("instant", instant), in.required("offset", offset),
        in.required("date", date), in.required("id", id), in.required("color", color),
        in.required("letter", letter), Optional.ofNullable(maybe), perhaps,
        in.required("inner", inner));
  }

  static WhenTypes.Inner readWhenTypesInner(PayloadReader in) {
    List<WhenTypes.Inner> more = null;
    int[] numbers = null;
    Map<String, Object> free = null;
    Double d = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "more" -> more = in.skipNull() ? null : WhenTypesCodecs.readListOfWhenTypesInner(in);
        case "numbers" -> numbers = in.skipNull() ? null : WhenTypesCodecs.readArrayOfInt(in);
        case "free" -> free = in.skipNull() ? null : WhenTypesCodecs.readMapOfStringAndObject(in);
        case "d" -> d = in.skipNull() ? null : in.float64();
        default -> in.skip();
      }
    }
    in.endObject();
    return new WhenTypes.Inner(in.required("more", more), in.required("numbers", numbers),
        in.required("free", free), in.required("d", d));
  }

  static void writeArrayOfInt(PayloadWriter out, int[] value) throws IOException {
    out.required(value);
    out.beginArray();
    for (int element : value) {
      out.int32(element);
    }
    out.endArray();
  }

  static void writeListOfWhenTypesInner(PayloadWriter out, List<WhenTypes.Inner> value) throws
      IOException {
    out.required(value);
    out.beginArray();
    for (WhenTypes.Inner element : value) {
      WhenTypesCodecs.writeWhenTypesInner(out, element);
    }
    out.endArray();
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

  static void writeWhenTypesEverything(PayloadWriter out, WhenTypes.Everything value) throws
      IOException {
    out.required(value);
    out.beginObject();
    out.name("text");
    out.string(value.text());
    out.name("number");
    out.int32(value.number());
    out.name("big");
    out.int64(out.required(value.big()));
    out.name("fraction");
    out.float64(value.fraction());
    out.name("decimal");
    out.decimal(value.decimal());
    out.name("truth");
    out.bool(value.truth());
    out.name("instant");
    out.instant(value.instant());
    out.name("offset");
    out.offsetDateTime(value.offset());
    out.name("date");
    out.localDate(value.date());
    out.name("id");
    out.uuid(value.id());
    out.name("color");
    out.constant(value.color());
    out.name("letter");
    out.character(value.letter());
    if (out.required(value.maybe()).isPresent()) {
      out.name("maybe");
      out.int32(out.required(value.maybe().get()));
    }
    if (value.perhaps() != null) {
      out.name("perhaps");
      out.string(value.perhaps());
    }
    out.name("inner");
    WhenTypesCodecs.writeWhenTypesInner(out, value.inner());
    out.endObject();
  }

  static void writeWhenTypesInner(PayloadWriter out, WhenTypes.Inner value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("more");
    WhenTypesCodecs.writeListOfWhenTypesInner(out, value.more());
    out.name("numbers");
    WhenTypesCodecs.writeArrayOfInt(out, value.numbers());
    out.name("free");
    WhenTypesCodecs.writeMapOfStringAndObject(out, value.free());
    out.name("d");
    out.float64(value.d());
    out.endObject();
  }
}
