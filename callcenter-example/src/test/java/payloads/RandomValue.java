package payloads;

import io.github.stepmark.lambda.LambdaError;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random values of any type that a payload can have, with the odd ones among them. */
final class RandomValue {

  private final Random random;
  private final Map<Class<?>, Supplier<Object>> scalars = new LinkedHashMap<>();

  RandomValue(long seed) {
    random = new Random(seed);
    scalars.put(String.class, this::text);
    scalars.put(char.class, () -> (char) (random.nextBoolean() ? 'a' : random.nextInt(0xd800)));
    scalars.put(boolean.class, random::nextBoolean);
    scalars.put(byte.class, () -> (byte) random.nextInt());
    scalars.put(short.class, () -> (short) random.nextInt());
    scalars.put(int.class, () -> (int) whole());
    scalars.put(long.class, this::whole);
    scalars.put(float.class, this::float32);
    scalars.put(double.class, this::float64);
    scalars.put(BigDecimal.class, this::decimal);
    scalars.put(BigInteger.class, () -> new BigInteger(random.nextInt(3000), random).negate());
    scalars.put(Instant.class, this::instant);
    scalars.put(OffsetDateTime.class, () -> local().atOffset(offset()));
    scalars.put(LocalDate.class, () -> local().toLocalDate());
    scalars.put(LocalDateTime.class, this::local);
    scalars.put(Duration.class, () -> Duration.ofSeconds(whole(), random.nextInt(1_000_000_000)));
    scalars.put(UUID.class, () -> new UUID(random.nextLong(), random.nextLong()));
    scalars.put(URI.class, () -> URI.create("https://example.org/" + random.nextInt() + "?q=é#f"));
    scalars.put(LambdaError.class, this::error);
    scalars.put(Object.class, () -> Objects.requireNonNullElse(free(3), "null"));
    scalars.put(Character.class, scalars.get(char.class));
    scalars.put(Boolean.class, scalars.get(boolean.class));
    scalars.put(Byte.class, scalars.get(byte.class));
    scalars.put(Short.class, scalars.get(short.class));
    scalars.put(Integer.class, scalars.get(int.class));
    scalars.put(Long.class, scalars.get(long.class));
    scalars.put(Float.class, scalars.get(float.class));
    scalars.put(Double.class, scalars.get(double.class));
  }

  <T> T of(Class<T> type) {
    return type.cast(of(type, Map.of(), 3));
  }

  private Object of(Type type, Map<TypeVariable<?>, Type> arguments, int levels) {
    if (type instanceof TypeVariable<?> variable) {
      return of(arguments.get(variable), Map.of(), levels);
    }
    if (type instanceof ParameterizedType parameterized) {
      return generic(parameterized, levels);
    }
    if (type instanceof GenericArrayType array) {
      throw new IllegalStateException("no payload has the array " + array);
    }
    Class<?> plain = (Class<?>) type;
    if (scalars.containsKey(plain)) {
      return scalars.get(plain).get();
    }
    if (plain.isEnum()) {
      return oneOf(plain.getEnumConstants());
    }
    if (plain.isArray()) {
      return array(plain.getComponentType(), levels);
    }
    if (plain.isSealed()) {
      return of(oneOf(plain.getPermittedSubclasses()), Map.of(), levels);
    }
    return plain.isRecord() ? record(plain, arguments, levels) : bean(plain, levels);
  }

  private Object generic(ParameterizedType type, int levels) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return levels > 0 && random.nextBoolean()
          ? Optional.of(of(arguments[0], Map.of(), levels - 1))
          : Optional.empty();
    }
    if (raw == Map.class) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (int i = size(levels); i > 0; i--) {
        map.put(text(), of(arguments[1], Map.of(), levels - 1));
      }
      return map;
    }
    if (Collection.class.isAssignableFrom(raw)) {
      Collection<Object> elements = raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
      for (int i = size(levels); i > 0; i--) {
        elements.add(of(arguments[0], Map.of(), levels - 1));
      }
      return elements;
    }
    Map<TypeVariable<?>, Type> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      named.put(raw.getTypeParameters()[i], arguments[i]);
    }
    return of(raw, named, levels);
  }

  private Object array(Class<?> component, int levels) {
    Object array = Array.newInstance(component, size(levels));
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, of(component, Map.of(), levels - 1));
    }
    return array;
  }

  private Object record(Class<?> type, Map<TypeVariable<?>, Type> arguments, int levels) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
      values[i] =
          nullable && (levels <= 0 || random.nextBoolean())
              ? null
              : substituted(components[i].getGenericType(), arguments, levels - 1);
    }
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code List<T>} of a generic record has its argument in it, a level down. */
  private Object substituted(Type type, Map<TypeVariable<?>, Type> arguments, int levels) {
    if (type instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof TypeVariable<?> variable
        && list.getRawType() == List.class) {
      List<Object> elements = new ArrayList<>();
      for (int i = size(levels); i > 0; i--) {
        elements.add(of(arguments.get(variable), Map.of(), levels - 1));
      }
      return elements;
    }
    return of(type, arguments, levels);
  }

  private Object bean(Class<?> type, int levels) {
    try {
      Object bean = type.getDeclaredConstructor().newInstance();
      for (PropertyDescriptor property :
          Introspector.getBeanInfo(type, Object.class).getPropertyDescriptors()) {
        if (property.getPropertyType() != type || levels > 0 && random.nextBoolean()) {
          property
              .getWriteMethod()
              .invoke(bean, of(property.getPropertyType(), Map.of(), levels - 1));
        }
      }
      return bean;
    } catch (IntrospectionException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private int size(int levels) {
    return levels <= 0 ? 0 : random.nextInt(4);
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private long whole() {
    return random.nextInt(4) == 0 ? Long.MIN_VALUE >> random.nextInt(64) : random.nextLong();
  }

  private float float32() {
    float value = Float.intBitsToFloat(random.nextInt());
    return Float.isFinite(value) ? value : -0.0f;
  }

  private double float64() {
    double value = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(value) ? value : Double.MIN_VALUE;
  }

  /** Its text has a point or an exponent, so that it is a decimal in free JSON, too. */
  private BigDecimal decimal() {
    int scale = random.nextInt(400) - 200;
    return new BigDecimal(new BigInteger(random.nextInt(300), random), scale == 0 ? 1 : scale);
  }

  private Instant instant() {
    return random.nextInt(8) == 0
        ? oneOf(new Instant[] {Instant.MIN, Instant.MAX, Instant.EPOCH})
        : Instant.ofEpochSecond(
            random.nextLong() % 100_000_000_000L, random.nextInt(1_000) * 1_000L);
  }

  private LocalDateTime local() {
    return random.nextInt(8) == 0
        ? oneOf(new LocalDateTime[] {LocalDateTime.MIN, LocalDateTime.MAX})
        : LocalDateTime.of(
            LocalDate.ofEpochDay(random.nextInt(1_000_000)),
            LocalTime.ofNanoOfDay(random.nextLong() >>> 18));
  }

  private ZoneOffset offset() {
    return ZoneOffset.ofTotalSeconds(random.nextInt(2 * 18 * 3600) - 18 * 3600);
  }

  private LambdaError error() {
    return random.nextBoolean()
        ? new LambdaError("timed out " + random.nextInt(), null, List.of(), null)
        : new LambdaError(
            random.nextBoolean() ? text() : null,
            text(),
            List.of(text(), text()),
            random.nextInt(3) == 0 ? new LambdaError(null, "x", List.of(), null) : null);
  }

  private @Nullable Object free(int levels) {
    return switch (random.nextInt(levels == 0 ? 6 : 8)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextInt();
      case 3 -> random.nextLong() | 1L << 40;
      case 4 -> decimal();
      case 5 -> text();
      case 6 -> {
        List<@Nullable Object> array = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          array.add(free(levels - 1));
        }
        yield array;
      }
      default -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          object.put(text(), free(levels - 1));
        }
        yield object;
      }
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10); i > 0; i--) {
      int codePoint = random.nextInt(new int[] {0x20, 0x80, 0x3000, 0x110000}[random.nextInt(4)]);
      text.appendCodePoint(codePoint >= 0xd800 && codePoint < 0xe000 ? '"' : codePoint);
    }
    return text.toString();
  }
}
