package io.github.stepmark.lambda.codec;

import static io.github.stepmark.lambda.codec.Payloads.read;
import static io.github.stepmark.lambda.codec.Payloads.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type's values are read as they were written; the name of a failing test has its seed. */
class ValuesRoundTripTest {

  private interface Writer<T> {
    void write(PayloadWriter out, T value) throws IOException;
  }

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void numbers(long seed) throws IOException {
    Random random = new Random(seed);
    check((byte) random.nextInt(), PayloadWriter::int8, PayloadReader::int8);
    check((short) random.nextInt(), PayloadWriter::int16, PayloadReader::int16);
    check(random.nextInt(), PayloadWriter::int32, PayloadReader::int32);
    check(random.nextLong(), PayloadWriter::int64, PayloadReader::int64);
    check(finite(random), PayloadWriter::float64, PayloadReader::float64);
    float float32 = Float.intBitsToFloat(random.nextInt());
    check(
        Float.isFinite(float32) ? float32 : -0.0f, PayloadWriter::float32, PayloadReader::float32);
    BigInteger integer = new BigInteger(random.nextInt(3_300), random);
    integer = random.nextBoolean() ? integer : integer.negate();
    check(integer, PayloadWriter::integer, PayloadReader::integer);
    int places = 1_000 - integer.toString().length();
    BigDecimal decimal =
        new BigDecimal(integer, places == 0 ? 0 : random.nextInt(Math.abs(places)));
    check(decimal, PayloadWriter::decimal, PayloadReader::decimal);
    check(random.nextBoolean(), PayloadWriter::bool, PayloadReader::bool);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void texts(long seed) throws IOException {
    Random random = new Random(seed);
    char character = (char) random.nextInt(Character.MIN_SURROGATE);
    check(character, PayloadWriter::character, PayloadReader::character);
    check(new UUID(random.nextLong(), random.nextLong()), PayloadWriter::uuid, PayloadReader::uuid);
    check(
        URI.create("https://example.com/" + random.nextInt() + "?a=%20#b"),
        PayloadWriter::uri,
        PayloadReader::uri);
    check(
        DayOfWeek.of(1 + random.nextInt(7)),
        PayloadWriter::constant,
        in -> in.constant(DayOfWeek.values()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void times(long seed) throws IOException {
    Random random = new Random(seed);
    int nanos =
        List.of(0, 1, 1_000, 500_000_000, random.nextInt(1_000_000_000)).get(random.nextInt(5));
    // Years -9999 to 9999, and now and then those that need a sign.
    long seconds =
        random.nextLong() % (random.nextInt(5) == 0 ? 31_000_000_000_000_000L : 253_000_000_000L);
    Instant instant = Instant.ofEpochSecond(seconds, nanos);
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(2 * 64_800) - 64_800);
    times(instant, offset);
    check(
        Duration.ofSeconds(random.nextBoolean() ? random.nextLong() : random.nextInt(3) - 1, nanos),
        PayloadWriter::duration,
        PayloadReader::duration);
  }

  @Test
  void the_first_and_the_last_moment_of_each_type_of_time() throws IOException {
    check(Instant.MIN, PayloadWriter::instant, PayloadReader::instant);
    check(Instant.MAX, PayloadWriter::instant, PayloadReader::instant);
    check(LocalDate.MIN, PayloadWriter::localDate, PayloadReader::localDate);
    check(LocalDate.MAX, PayloadWriter::localDate, PayloadReader::localDate);
    check(LocalDateTime.MIN, PayloadWriter::localDateTime, PayloadReader::localDateTime);
    check(LocalDateTime.MAX, PayloadWriter::localDateTime, PayloadReader::localDateTime);
    check(OffsetDateTime.MIN, PayloadWriter::offsetDateTime, PayloadReader::offsetDateTime);
    check(OffsetDateTime.MAX, PayloadWriter::offsetDateTime, PayloadReader::offsetDateTime);
    check(Duration.ofSeconds(Long.MIN_VALUE), PayloadWriter::duration, PayloadReader::duration);
    check(
        Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
        PayloadWriter::duration,
        PayloadReader::duration);
    check(Duration.ZERO, PayloadWriter::duration, PayloadReader::duration);
  }

  private static void times(Instant instant, ZoneOffset offset) throws IOException {
    check(instant, PayloadWriter::instant, PayloadReader::instant);
    OffsetDateTime dateTime = instant.atOffset(offset);
    check(dateTime, PayloadWriter::offsetDateTime, PayloadReader::offsetDateTime);
    check(dateTime.toLocalDateTime(), PayloadWriter::localDateTime, PayloadReader::localDateTime);
    check(dateTime.toLocalDate(), PayloadWriter::localDate, PayloadReader::localDate);
  }

  private static double finite(Random random) {
    double number = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(number) ? number : -0.0;
  }

  private static <T> void check(T value, Writer<T> writing, Function<PayloadReader, T> reading)
      throws IOException {
    String json = written(out -> writing.write(out, value));
    assertThat(read(json, reading)).as(json).isEqualTo(value);
    assertThat(written(out -> out.free(value))).as("as free JSON").isEqualTo(json);
  }
}
