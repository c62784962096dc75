package io.github.stepmark.lambda.codec;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import io.github.stepmark.lambda.InvalidPayload;
import io.github.stepmark.lambda.LambdaError;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON payload that {@link PayloadReader} reads: compact, in UTF-8, in the order of the
 * calls.
 *
 * <p>What JSON cannot say is an {@link InvalidPayload} at the JSON path being written: null where a
 * value is asked for, an infinity or NaN, half of a surrogate pair, more than 100 levels of objects
 * and arrays (so a cycle ends, too), more than 16,777,216 characters (so a collection without an
 * end does), a number of more than 1,000 digits, or with one further than 1,000 places from the
 * point. A value that may be absent is left out together with its name by the caller, or is a
 * {@link #nullValue} in an array.
 */
public final class PayloadWriter {

  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);

  /** Per level: the member being written, or null in an array or before the first name. */
  private final @Nullable String[] names = new String[Limits.LEVELS + 1];

  /** Per level: the element being written, or -1 in an object. */
  private final int[] elements = new int[Limits.LEVELS + 1];

  private int level;

  /** A writer that has nothing written yet. */
  public PayloadWriter() {
    json.setStrictness(Strictness.STRICT);
    elements[0] = -1;
  }

  /** Starts an object. */
  public void beginObject() throws IOException {
    enter(-1);
    json.beginObject();
  }

  /** Names the value that is written next. */
  public void name(String name) throws IOException {
    names[level] = name;
    checkSurrogates(name);
    json.name(name);
  }

  /** Ends the object that was started last. */
  public void endObject() throws IOException {
    json.endObject();
    level--;
    written();
  }

  /** Starts an array. */
  public void beginArray() throws IOException {
    enter(0);
    json.beginArray();
  }

  /** Ends the array that was started last. */
  public void endArray() throws IOException {
    json.endArray();
    level--;
    written();
  }

  /** Writes null. */
  public void nullValue() throws IOException {
    json.nullValue();
    written();
  }

  /**
   * The value itself, which is about to be written and must not be null.
   *
   * @throws InvalidPayload at the path being written, if it is null
   */
  public <T> T required(@Nullable T value) {
    if (value == null) {
      throw invalid("expected a value, but found null");
    }
    return value;
  }

  /** Writes text. */
  public void string(@Nullable String value) throws IOException {
    checkSurrogates(required(value));
    json.value(value);
    written();
  }

  /** Writes {@code true} or {@code false}. */
  public void bool(boolean value) throws IOException {
    json.value(value);
    written();
  }

  /** Writes a number. */
  public void int8(byte value) throws IOException {
    int64(value);
  }

  /** Writes a number. */
  public void int16(short value) throws IOException {
    int64(value);
  }

  /** Writes a number. */
  public void int32(int value) throws IOException {
    int64(value);
  }

  /** Writes a number. */
  public void int64(long value) throws IOException {
    json.value(value);
    written();
  }

  /** Writes a number: the shortest that is read as the same {@code float}. */
  public void float32(float value) throws IOException {
    if (!Float.isFinite(value)) {
      throw invalid("expected a number that JSON has, but found " + value);
    }
    json.value(value);
    written();
  }

  /** Writes a number: the shortest that is read as the same {@code double}. */
  public void float64(double value) throws IOException {
    if (!Double.isFinite(value)) {
      throw invalid("expected a number that JSON has, but found " + value);
    }
    json.value(value);
    written();
  }

  /** Writes text of one character. */
  public void character(char value) throws IOException {
    string(String.valueOf(value));
  }

  /** Writes a number with all of its digits: 1.50 keeps its zero. */
  public void decimal(@Nullable BigDecimal value) throws IOException {
    if (!Limits.allow(required(value))) {
      throw invalid(Limits.TOO_LONG);
    }
    json.value(value);
    written();
  }

  /** Writes a number. */
  public void integer(@Nullable BigInteger value) throws IOException {
    // A digit is three and a third bits. The first check is for what has millions of them.
    if (required(value).bitLength() > 4 * Limits.DIGITS || !Limits.allow(new BigDecimal(value))) {
      throw invalid(Limits.TOO_LONG);
    }
    json.value(value);
    written();
  }

  /** Writes text: {@code "2026-01-31T12:00:00Z"}. */
  public void instant(@Nullable Instant value) throws IOException {
    string(required(value).toString());
  }

  /** Writes text: {@code "2026-01-31"}. */
  public void localDate(@Nullable LocalDate value) throws IOException {
    string(required(value).toString());
  }

  /** Writes text: {@code "2026-01-31T12:00:00"}. */
  public void localDateTime(@Nullable LocalDateTime value) throws IOException {
    string(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(required(value)));
  }

  /**
   * Writes text: {@code "2026-01-31T12:00:00+01:00"}. The seconds are always there, which {@code
   * toString} leaves out and RFC 3339, so also a Choice by timestamp, asks for.
   */
  public void offsetDateTime(@Nullable OffsetDateTime value) throws IOException {
    string(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(required(value)));
  }

  /** Writes text: {@code "PT1H30M"}. */
  public void duration(@Nullable Duration value) throws IOException {
    string(required(value).toString());
  }

  /** Writes text of 36 characters. */
  public void uuid(@Nullable UUID value) throws IOException {
    string(required(value).toString());
  }

  /** Writes text. */
  public void uri(@Nullable URI value) throws IOException {
    string(required(value).toString());
  }

  /** Writes text that holds Lambda's JSON, or plain text where the error has no type. */
  public void lambdaError(@Nullable LambdaError value) throws IOException {
    string(LambdaErrorText.write(required(value)));
  }

  /** Writes the name of an enum's constant. A constant with another name in JSON is a string. */
  public void constant(@Nullable Enum<?> value) throws IOException {
    string(required(value).name());
  }

  /**
   * Writes free JSON: null, a map with text as keys, a collection or an array of objects, a present
   * or an empty {@code Optional}, or a value of any type that this class has a method for.
   *
   * @throws InvalidPayload if the value, or one within it, is of another type
   */
  public void free(@Nullable Object value) throws IOException {
    FreeJson.write(this, value);
  }

  /** What has been written, in UTF-8. */
  public byte[] toBytes() throws IOException {
    // Refuses a value that is not complete: a mistake of the codec.
    json.close();
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A problem at the path that is being written. */
  InvalidPayload invalid(String problem) {
    return new InvalidPayload(path(), problem);
  }

  private void enter(int element) {
    if (level == Limits.LEVELS) {
      throw invalid(Limits.TOO_DEEP);
    }
    level++;
    names[level] = null;
    elements[level] = element;
  }

  private void written() {
    if (text.getBuffer().length() > Limits.PAYLOAD_LENGTH) {
      throw invalid(Limits.ENDLESS);
    }
    if (elements[level] >= 0) {
      elements[level]++;
    }
  }

  private void checkSurrogates(String string) {
    if (Excerpt.loneSurrogate(string) >= 0) {
      throw invalid("half of a surrogate pair stands alone in " + Excerpt.quoted(string));
    }
  }

  private String path() {
    StringBuilder path = new StringBuilder("$");
    for (int i = 1; i <= level; i++) {
      String name = names[i];
      if (elements[i] >= 0) {
        path.append('[').append(elements[i]).append(']');
      } else if (name != null) {
        Excerpt.member(path, name);
      }
    }
    return path.toString();
  }
}
