package io.github.stepmark.lambda.codec;

import io.github.stepmark.lambda.InvalidPayload;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON payload strictly. A generated codec asks for one value after the other by its type;
 * a value that is not of it is an {@link InvalidPayload} at the value's JSON path.
 *
 * <p>What no type can make right is refused at once, wherever it stands: text that is not UTF-8 or
 * not JSON (RFC 8259), an empty payload, text after the value, a member that stands twice in its
 * object, half of a surrogate pair, more than 100 levels of objects and arrays, a number of more
 * than 1,020 characters.
 *
 * <p>Numbers are read from their text. {@code 1.0} and {@code 1e2} are integers; {@code 1.5} and
 * {@code "1"} are not. A number out of its type's range is refused, also one that would become an
 * infinity or, not being zero, zero. A {@link BigDecimal} or {@link BigInteger} may have 1,000
 * digits, of which none is further than 1,000 places from the point.
 *
 * <p>No method uses reflection, a lambda or a method reference, and none concatenates strings but
 * to report a problem: the first use of each costs a cold start several milliseconds of linking
 * (invokedynamic).
 */
public final class PayloadReader {

  private final PayloadTape tape;
  private int at;

  /** The value that was read last; for an object or array that has ended, the whole of it. */
  private int last;

  private final int[] open = new int[Limits.LEVELS];
  private int level;

  private PayloadReader(PayloadTape tape) {
    this.tape = tape;
  }

  /**
   * A reader at the start of a payload, which is checked as a whole here.
   *
   * @throws InvalidPayload if it is not JSON, or breaks a rule that holds for all payloads
   */
  public static PayloadReader of(byte[] json) {
    return new PayloadReader(PayloadParser.parse(json));
  }

  /** Enters the object that is the next value. */
  public void beginObject() {
    open[level++] = take(PayloadTape.OBJECT, "an object");
  }

  /** Enters the array that is the next value. */
  public void beginArray() {
    open[level++] = take(PayloadTape.ARRAY, "an array");
  }

  /** Whether the object or array that was entered last has another member or element. */
  public boolean hasNext() {
    byte kind = kind();
    return kind != PayloadTape.OBJECT_END && kind != PayloadTape.ARRAY_END;
  }

  /** The name of the next member, or the next key of a map. */
  public String nextName() {
    if (kind() != PayloadTape.NAME) {
      throw misuse("a name");
    }
    return tape.text(at++);
  }

  /** Leaves an object of which all members have been read or skipped. */
  public void endObject() {
    leave(PayloadTape.OBJECT_END, "the end of an object");
  }

  /** Leaves an array of which all elements have been read or skipped. */
  public void endArray() {
    leave(PayloadTape.ARRAY_END, "the end of an array");
  }

  /** Passes over the next value if it is null, and says whether it was. */
  public boolean skipNull() {
    if (kind() != PayloadTape.NULL) {
      return false;
    }
    skip();
    return true;
  }

  /** Refuses null as the next value; reads nothing. */
  public void notNull() {
    if (kind() == PayloadTape.NULL) {
      throw wrong("a value");
    }
  }

  /** Passes over the next value, whatever it is. */
  public void skip() {
    if (!hasNext() || kind() == PayloadTape.NAME) {
      throw misuse("a value");
    }
    last = at;
    at = tape.behind(at);
  }

  /**
   * A member of the object that was left last, which must have been there and not null.
   *
   * @param value what was read for the member; null if it was absent or null
   * @throws InvalidPayload at the member's path, if {@code value} is null
   */
  public <T> T required(String name, @Nullable T value) {
    if (value != null) {
      return value;
    }
    boolean isNull = tape.member(last, name) >= 0;
    throw new InvalidPayload(
        memberPath(last, name),
        isNull ? "expected a value, but found null" : "the member is missing");
  }

  /**
   * The text of a member of the next value, an object; it may stand anywhere in it. The object
   * itself is still to be read, the member included. Takes no longer than there are members in the
   * object, however large they are.
   *
   * @throws InvalidPayload if the next value is no object, or the member is missing or no text
   */
  public String discriminator(String member) {
    expect(PayloadTape.OBJECT, "an object");
    int value = tape.member(at, member);
    if (value < 0) {
      throw new InvalidPayload(memberPath(at, member), "the member is missing");
    }
    if (tape.kind(value) != PayloadTape.STRING) {
      throw wrong(value, "text");
    }
    return tape.text(value);
  }

  /** The problem that the next value's {@link #discriminator} is none of those allowed. */
  public InvalidPayload unknownDiscriminator(String member, String... allowed) {
    return wrong(tape.member(at, member), oneOf(allowed));
  }

  /** Text. */
  public String string() {
    return tape.text(take(PayloadTape.STRING, "text"));
  }

  /** {@code true} or {@code false}. */
  public boolean bool() {
    if (kind() == PayloadTape.TRUE || kind() == PayloadTape.FALSE) {
      last = at++;
      return tape.kind(last) == PayloadTape.TRUE;
    }
    throw wrong("true or false");
  }

  /** An integer of the range of a {@code byte}. */
  public byte int8() {
    return (byte) whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** An integer of the range of a {@code short}. */
  public short int16() {
    return (short) whole(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** An integer of the range of an {@code int}. */
  public int int32() {
    return (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** An integer of the range of a {@code long}. */
  public long int64() {
    return whole(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** The nearest {@code float}; out of range if that is an infinity or a zero of something. */
  public float float32() {
    String text = number("a number");
    float value = Float.parseFloat(text);
    if (Float.isInfinite(value) || value == 0 && !NumberText.isZero(text)) {
      throw wrong(last, "a number of the range of a float");
    }
    return value;
  }

  /** The nearest {@code double}; out of range if that is an infinity or a zero of something. */
  public double float64() {
    String text = number("a number");
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value) || value == 0 && !NumberText.isZero(text)) {
      throw wrong(last, "a number of the range of a double");
    }
    return value;
  }

  /** Text of one UTF-16 character. */
  public char character() {
    String text = string();
    if (text.length() != 1) {
      throw wrong(last, "text of one character");
    }
    return text.charAt(0);
  }

  /** A number with the digits it is written with: {@code 1.50} keeps its zero. */
  public BigDecimal decimal() {
    return decimal("a number");
  }

  /** An integer of any size. */
  public BigInteger integer() {
    String text = number("an integer");
    BigInteger value =
        NumberText.isShortInteger(text)
            ? BigInteger.valueOf(Long.parseLong(text))
            : NumberText.whole(decimalOf(text));
    if (value == null) {
      throw wrong(last, "an integer");
    }
    return value;
  }

  /** An ISO-8601 instant in text: {@code "2026-01-31T12:00:00Z"}; an offset is converted. */
  public Instant instant() {
    String text = string();
    try {
      return Instant.parse(text);
    } catch (DateTimeException malformed) {
      throw wrong(last, "an instant such as \"2026-01-31T12:00:00Z\"");
    }
  }

  /** An ISO-8601 date in text: {@code "2026-01-31"}. */
  public LocalDate localDate() {
    String text = string();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException malformed) {
      throw wrong(last, "a date such as \"2026-01-31\"");
    }
  }

  /** An ISO-8601 date and time without an offset in text: {@code "2026-01-31T12:00:00"}. */
  public LocalDateTime localDateTime() {
    String text = string();
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException malformed) {
      throw wrong(last, "a date and time such as \"2026-01-31T12:00:00\"");
    }
  }

  /** An ISO-8601 date and time with its offset in text: {@code "2026-01-31T12:00:00+01:00"}. */
  public OffsetDateTime offsetDateTime() {
    String text = string();
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException malformed) {
      throw wrong(last, "a date and time with offset such as \"2026-01-31T12:00:00+01:00\"");
    }
  }

  /** An ISO-8601 duration in text, as {@link Duration#parse} takes it: {@code "PT1H30M"}. */
  public Duration duration() {
    String text = string();
    try {
      return Duration.parse(text);
    } catch (DateTimeException malformed) {
      throw wrong(last, "a duration such as \"PT1H30M\"");
    }
  }

  /** A UUID in its full form of 36 characters. */
  public UUID uuid() {
    String text = string();
    try {
      UUID uuid = UUID.fromString(text);
      // fromString takes "1-1-1-1-1" as well.
      if (uuid.toString().equalsIgnoreCase(text)) {
        return uuid;
      }
    } catch (IllegalArgumentException malformed) {
      // Reported below, like every other form that is not a UUID's.
    }
    throw wrong(last, "a UUID such as \"123e4567-e89b-12d3-a456-426614174000\"");
  }

  /** A URI, absolute or relative, as RFC 2396 has it. */
  public URI uri() {
    String text = string();
    try {
      return new URI(text);
    } catch (URISyntaxException malformed) {
      throw wrong(last, "a URI");
    }
  }

  /**
   * The one of an enum's constants that the text names.
   *
   * @param constants the enum's {@code values()}: {@code Enum.valueOf} would look them up by
   *     reflection
   */
  public <E extends Enum<E>> E constant(E[] constants) {
    String text = string();
    for (E constant : constants) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    String[] names = new String[constants.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = constants[i].name();
    }
    throw wrong(last, oneOf(names));
  }

  /**
   * The one of the constants whose name in JSON, at the same index of {@code names}, the text is.
   */
  public <E extends Enum<E>> E constant(E[] constants, String... names) {
    String text = string();
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(text)) {
        return constants[i];
      }
    }
    throw wrong(last, oneOf(names));
  }

  /**
   * Free JSON. An object is a {@link LinkedHashMap} in the order of its text, an array an {@link
   * ArrayList}, both the caller's own; text is a {@link String}, {@code true} a {@link Boolean} and
   * null null. A number without fraction and exponent is an {@link Integer}, or where that is too
   * small a {@link Long}, then a {@link BigInteger}; any other is a {@link BigDecimal} with the
   * digits it is written with. So no number loses anything.
   */
  public @Nullable Object free() {
    switch (kind()) {
      case PayloadTape.OBJECT:
        return freeObject();
      case PayloadTape.ARRAY:
        return freeArray();
      case PayloadTape.STRING:
        return string();
      case PayloadTape.NUMBER:
        return freeNumber();
      case PayloadTape.NULL:
        skip();
        return null;
      default:
        return bool();
    }
  }

  private Map<String, @Nullable Object> freeObject() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    beginObject();
    while (hasNext()) {
      object.put(nextName(), free());
    }
    endObject();
    return object;
  }

  private List<@Nullable Object> freeArray() {
    List<@Nullable Object> array = new ArrayList<>();
    beginArray();
    while (hasNext()) {
      array.add(free());
    }
    endArray();
    return array;
  }

  private Number freeNumber() {
    if (!NumberText.isPlainInteger(tape.text(at))) {
      return decimal();
    }
    BigInteger integer = integer();
    if (integer.bitLength() < Integer.SIZE) {
      return integer.intValue();
    }
    return integer.bitLength() < Long.SIZE ? integer.longValue() : integer;
  }

  /** Checks that the whole payload has been read. */
  void end() {
    if (at != tape.size()) {
      throw misuse("the end of the payload");
    }
  }

  private long whole(long least, long most) {
    String text = number("an integer");
    if (NumberText.isShortInteger(text)) {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return value;
      }
    } else {
      BigInteger value = NumberText.whole(decimalOf(text));
      if (value == null) {
        throw wrong(last, "an integer");
      }
      if (value.bitLength() < Long.SIZE
          && value.longValue() >= least
          && value.longValue() <= most) {
        return value.longValue();
      }
    }
    throw wrong(last, "an integer from " + least + " to " + most);
  }

  private BigDecimal decimal(String expected) {
    return decimalOf(number(expected));
  }

  private BigDecimal decimalOf(String text) {
    BigDecimal value = NumberText.decimal(text);
    if (value == null) {
      throw new InvalidPayload(
          tape.path(last), Limits.TOO_LONG + ", but found " + tape.describe(last));
    }
    return value;
  }

  private String number(String expected) {
    return tape.text(take(PayloadTape.NUMBER, expected));
  }

  private byte kind() {
    if (at == tape.size()) {
      throw new IllegalStateException("the payload has been read to its end");
    }
    return tape.kind(at);
  }

  private int take(byte kind, String expected) {
    expect(kind, expected);
    last = at++;
    return last;
  }

  private void expect(byte kind, String expected) {
    if (kind() != kind) {
      throw wrong(expected);
    }
  }

  private void leave(byte end, String expected) {
    if (kind() != end) {
      throw misuse(expected);
    }
    at++;
    last = open[--level];
  }

  private String memberPath(int object, String name) {
    StringBuilder path = new StringBuilder(tape.path(object));
    Excerpt.member(path, name);
    return path.toString();
  }

  private static String oneOf(String[] allowed) {
    return "one of " + String.join(", ", allowed);
  }

  private RuntimeException wrong(String expected) {
    byte kind = kind();
    if (kind == PayloadTape.NAME || !hasNext()) {
      return misuse(expected);
    }
    return wrong(at, expected);
  }

  private InvalidPayload wrong(int value, String expected) {
    return new InvalidPayload(
        tape.path(value), "expected " + expected + ", but found " + tape.describe(value));
  }

  /** A codec that asks for what cannot stand here: its own mistake, not the payload's. */
  private IllegalStateException misuse(String asked) {
    return new IllegalStateException("a codec asks for " + asked + " at " + tape.path(at));
  }
}
