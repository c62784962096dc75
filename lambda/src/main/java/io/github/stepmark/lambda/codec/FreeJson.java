package io.github.stepmark.lambda.codec;

import io.github.stepmark.lambda.LambdaError;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes values whose types only the run shows. */
final class FreeJson {

  private FreeJson() {}

  static @Nullable Object read(PayloadReader in) {
    switch (in.kind()) {
      case PayloadTape.OBJECT:
        return readObject(in);
      case PayloadTape.ARRAY:
        return readArray(in);
      case PayloadTape.STRING:
        return in.string();
      case PayloadTape.NUMBER:
        return readNumber(in);
      case PayloadTape.NULL:
        in.skip();
        return null;
      default:
        return in.bool();
    }
  }

  private static Map<String, @Nullable Object> readObject(PayloadReader in) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      object.put(in.nextName(), read(in));
    }
    in.endObject();
    return object;
  }

  private static List<@Nullable Object> readArray(PayloadReader in) {
    List<@Nullable Object> array = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      array.add(read(in));
    }
    in.endArray();
    return array;
  }

  private static Number readNumber(PayloadReader in) {
    if (!NumberText.isPlainInteger(in.peekNumber())) {
      return in.decimal();
    }
    BigInteger integer = in.integer();
    if (integer.bitLength() < Integer.SIZE) {
      return integer.intValue();
    }
    return integer.bitLength() < Long.SIZE ? integer.longValue() : integer;
  }

  static void write(PayloadWriter out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.nullValue();
    } else if (value instanceof String string) {
      out.string(string);
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Number number) {
      writeNumber(out, number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(out, map);
    } else if (value instanceof Collection<?> elements) {
      writeElements(out, elements);
    } else if (value instanceof Object[] elements) {
      writeElements(out, Arrays.asList(elements));
    } else if (value instanceof Optional<?> optional) {
      write(out, optional.orElse(null));
    } else {
      writeText(out, value);
    }
  }

  private static void writeMap(PayloadWriter out, Map<?, ?> map) throws IOException {
    out.beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw out.invalid("expected text as the key of a map, but found " + type(entry.getKey()));
      }
      out.name(name);
      write(out, entry.getValue());
    }
    out.endObject();
  }

  private static void writeElements(PayloadWriter out, Collection<?> elements) throws IOException {
    out.beginArray();
    for (Object element : elements) {
      write(out, element);
    }
    out.endArray();
  }

  private static void writeNumber(PayloadWriter out, Number number) throws IOException {
    if (number instanceof BigDecimal decimal) {
      out.decimal(decimal);
    } else if (number instanceof BigInteger integer) {
      out.integer(integer);
    } else if (number instanceof Double float64) {
      out.float64(float64);
    } else if (number instanceof Float float32) {
      out.float32(float32);
    } else if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      out.int64(number.longValue());
    } else {
      throw unknown(out, number);
    }
  }

  private static void writeText(PayloadWriter out, Object value) throws IOException {
    if (value instanceof Enum<?> constant) {
      out.constant(constant);
    } else if (value instanceof Character character) {
      out.character(character);
    } else if (value instanceof Instant instant) {
      out.instant(instant);
    } else if (value instanceof LocalDate date) {
      out.localDate(date);
    } else if (value instanceof LocalDateTime dateTime) {
      out.localDateTime(dateTime);
    } else if (value instanceof OffsetDateTime dateTime) {
      out.offsetDateTime(dateTime);
    } else if (value instanceof Duration duration) {
      out.duration(duration);
    } else if (value instanceof UUID uuid) {
      out.uuid(uuid);
    } else if (value instanceof LambdaError error) {
      out.lambdaError(error);
    } else if (value instanceof URI uri) {
      out.uri(uri);
    } else {
      throw unknown(out, value);
    }
  }

  private static RuntimeException unknown(PayloadWriter out, Object value) {
    return out.invalid("expected a value that free JSON takes, but found " + type(value));
  }

  private static String type(@Nullable Object value) {
    return value == null ? "null" : "one of " + value.getClass().getName();
  }
}
