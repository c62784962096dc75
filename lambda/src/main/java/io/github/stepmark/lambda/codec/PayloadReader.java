package io.github.stepmark.lambda.codec;

import io.github.stepmark.lambda.InvalidPayload;
import io.github.stepmark.lambda.LambdaError;
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

  private final PayloadCursor cursor;

  private PayloadReader(PayloadCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * A reader at the start of a payload, which is checked as a whole here.
   *
   * @throws InvalidPayload if it is not JSON, or breaks a rule that holds for all payloads
   */
  public static PayloadReader of(byte[] json) {
    return new PayloadReader(new PayloadCursor(PayloadParser.parse(json)));
  }

  /** Enters the object that is the next value. */
  public void beginObject() {
    cursor.enter(PayloadTape.OBJECT, "an object");
  }

  /** Enters the array that is the next value. */
  public void beginArray() {
    cursor.enter(PayloadTape.ARRAY, "an array");
  }

  /** Whether the object or array that was entered last has another member or element. */
  public boolean hasNext() {
    return cursor.hasNext();
  }

  /** The name of the next member, or the next key of a map. */
  public String nextName() {
    return cursor.name();
  }

  /** Leaves an object of which all members have been read or skipped. */
  public void endObject() {
    cursor.leave(PayloadTape.OBJECT_END, "the end of an object");
  }

  /** Leaves an array of which all elements have been read or skipped. */
  public void endArray() {
    cursor.leave(PayloadTape.ARRAY_END, "the end of an array");
  }

  /** Passes over the next value if it is null, and says whether it was. */
  public boolean skipNull() {
    if (cursor.kind() != PayloadTape.NULL) {
      return false;
    }
    cursor.skip();
    return true;
  }

  /** Passes over the next value, whatever it is. */
  public void skip() {
    cursor.skip();
  }

  /**
   * A member of the object that was left last, which must have been there and not null.
   *
   * @param value what was read for the member; null if it was absent or null
   * @throws InvalidPayload at the member's path, if {@code value} is null
   */
  public <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw cursor.absent(name);
    }
    return value;
  }

  /**
   * The text of a member of the next value, an object; it may stand anywhere in it. The object
   * itself is still to be read, the member included. Takes no longer than there are members in the
   * object, however large they are.
   *
   * @throws InvalidPayload if the next value is no object, or the member is missing or no text
   */
  public String discriminator(String member) {
    return cursor.textOf(member);
  }

  /** The problem that the next value's {@link #discriminator} is none of those allowed. */
  public InvalidPayload unknownDiscriminator(String member, String... allowed) {
    return cursor.wrongText(member, oneOf(allowed));
  }

  /**
   * Whether the next value is an object with that member, null or not. The value itself is still to
   * be read.
   */
  public boolean has(String member) {
    return cursor.memberOrNone(member) >= 0;
  }

  /**
   * Whether the next value is an object with that member, and that one of {@code texts}. The value
   * itself is still to be read.
   */
  public boolean has(String member, String... texts) {
    String text = cursor.textOrNull(member);
    for (String each : texts) {
      if (each.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Text. */
  public String string() {
    return cursor.text(PayloadTape.STRING, "text");
  }

  /** {@code true} or {@code false}. */
  public boolean bool() {
    byte kind = cursor.kind();
    if (kind != PayloadTape.TRUE && kind != PayloadTape.FALSE) {
      throw cursor.wrong("true or false");
    }
    cursor.skip();
    return kind == PayloadTape.TRUE;
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
      throw cursor.wrongLast("a number of the range of a float");
    }
    return value;
  }

  /** The nearest {@code double}; out of range if that is an infinity or a zero of something. */
  public double float64() {
    String text = number("a number");
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value) || value == 0 && !NumberText.isZero(text)) {
      throw cursor.wrongLast("a number of the range of a double");
    }
    return value;
  }

  /** Text of one UTF-16 character. */
  public char character() {
    String text = string();
    if (text.length() != 1) {
      throw cursor.wrongLast("text of one character");
    }
    return text.charAt(0);
  }

  /** A number with the digits it is written with: {@code 1.50} keeps its zero. */
  public BigDecimal decimal() {
    return decimalOf(number("a number"));
  }

  /** An integer of any size. */
  public BigInteger integer() {
    String text = number("an integer");
    BigInteger value =
        NumberText.isShortInteger(text)
            ? BigInteger.valueOf(Long.parseLong(text))
            : NumberText.whole(decimalOf(text));
    if (value == null) {
      throw cursor.wrongLast("an integer");
    }
    return value;
  }

  /** An ISO-8601 instant in text: {@code "2026-01-31T12:00:00Z"}; an offset is converted. */
  public Instant instant() {
    String text = string();
    try {
      return Instant.parse(text);
    } catch (DateTimeException malformed) {
      throw cursor.wrongLast("an instant such as \"2026-01-31T12:00:00Z\"");
    }
  }

  /** An ISO-8601 date in text: {@code "2026-01-31"}. */
  public LocalDate localDate() {
    String text = string();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException malformed) {
      throw cursor.wrongLast("a date such as \"2026-01-31\"");
    }
  }

  /** An ISO-8601 date and time without an offset in text: {@code "2026-01-31T12:00:00"}. */
  public LocalDateTime localDateTime() {
    String text = string();
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException malformed) {
      throw cursor.wrongLast("a date and time such as \"2026-01-31T12:00:00\"");
    }
  }

  /** An ISO-8601 date and time with its offset in text: {@code "2026-01-31T12:00:00+01:00"}. */
  public OffsetDateTime offsetDateTime() {
    String text = string();
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException malformed) {
      throw cursor.wrongLast("a date and time with offset such as \"2026-01-31T12:00:00+01:00\"");
    }
  }

  /** An ISO-8601 duration in text, as {@link Duration#parse} takes it: {@code "PT1H30M"}. */
  public Duration duration() {
    String text = string();
    try {
      return Duration.parse(text);
    } catch (DateTimeException malformed) {
      throw cursor.wrongLast("a duration such as \"PT1H30M\"");
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
    throw cursor.wrongLast("a UUID such as \"123e4567-e89b-12d3-a456-426614174000\"");
  }

  /** A URI, absolute or relative, as RFC 2396 has it. */
  public URI uri() {
    String text = string();
    try {
      return new URI(text);
    } catch (URISyntaxException malformed) {
      throw cursor.wrongLast("a URI");
    }
  }

  /** The {@code Cause} of an error: text, of which any is taken. */
  public LambdaError lambdaError() {
    return LambdaErrorText.read(string());
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
    throw cursor.wrongLast(oneOf(names));
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
    throw cursor.wrongLast(oneOf(names));
  }

  /**
   * Free JSON. An object is a {@link LinkedHashMap} in the order of its text, an array an {@link
   * ArrayList}, both the caller's own; text is a {@link String}, {@code true} a {@link Boolean} and
   * null null. A number without fraction and exponent is an {@link Integer}, or where that is too
   * small a {@link Long}, then a {@link BigInteger}; any other is a {@link BigDecimal} with the
   * digits it is written with. So no number loses anything.
   */
  public @Nullable Object free() {
    return FreeJson.read(this);
  }

  /** What the next value is: one of the kinds of {@link PayloadTape}. */
  byte kind() {
    return cursor.kind();
  }

  /** The text of the next value, a number. */
  String peekNumber() {
    return cursor.peekText();
  }

  /** Checks that the whole payload has been read. */
  void end() {
    cursor.end();
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
        throw cursor.wrongLast("an integer");
      }
      if (value.bitLength() < Long.SIZE
          && value.longValue() >= least
          && value.longValue() <= most) {
        return value.longValue();
      }
    }
    throw cursor.wrongLast("an integer from " + least + " to " + most);
  }

  private BigDecimal decimalOf(String text) {
    BigDecimal value = NumberText.decimal(text);
    if (value == null) {
      throw cursor.tooLong();
    }
    return value;
  }

  private String number(String expected) {
    return cursor.text(PayloadTape.NUMBER, expected);
  }

  private static String oneOf(String[] allowed) {
    return "one of " + String.join(", ", allowed);
  }
}
