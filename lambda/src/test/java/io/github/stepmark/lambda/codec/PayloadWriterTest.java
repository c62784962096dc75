package io.github.stepmark.lambda.codec;

import static io.github.stepmark.lambda.codec.Payloads.read;
import static io.github.stepmark.lambda.codec.Payloads.unwritable;
import static io.github.stepmark.lambda.codec.Payloads.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PayloadWriterTest {

  private static final String TOO_LONG =
      "a number may have 1000 digits, none further than 1000 places from the point";

  @Test
  void the_output_is_compact_json_in_utf8() throws IOException {
    PayloadWriter out = new PayloadWriter();
    out.beginObject();
    out.name("é");
    out.beginArray();
    out.string("<a href='x'>\u2028\"\\\n\u0001 😀");
    out.nullValue();
    out.bool(true);
    out.endArray();
    out.name("");
    out.beginObject();
    out.endObject();
    out.endObject();
    assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
        .isEqualTo("{\"é\":[\"<a href='x'>\\u2028\\\"\\\\\\n\\u0001 😀\",null,true],\"\":{}}");
  }

  @Test
  void a_number_that_json_does_not_have_is_refused() {
    for (double number : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
      assertThat(unwritable(out -> inMember(out, () -> out.float64(number))))
          .isEqualTo("$.m[1]: expected a number that JSON has, but found " + number);
      assertThat(unwritable(out -> inMember(out, () -> out.float32((float) number))))
          .startsWith("$.m[1]: expected a number that JSON has");
    }
  }

  @Test
  void the_extremes_of_every_number_type_are_read_as_they_were_written() throws IOException {
    for (double number : new double[] {Double.MIN_VALUE, Double.MAX_VALUE, -0.0, 1e21, 1e-7}) {
      assertThat(read(written(out -> out.float64(number)), PayloadReader::float64))
          .isEqualTo(number);
    }
    for (float number : new float[] {Float.MIN_VALUE, Float.MAX_VALUE, -0.0f, 1e10f}) {
      assertThat(read(written(out -> out.float32(number)), PayloadReader::float32))
          .isEqualTo(number);
    }
    for (long number : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertThat(read(written(out -> out.int64(number)), PayloadReader::int64)).isEqualTo(number);
    }
    for (String number : new String[] {"1E+999", "1E-1000", "-0.00", "1.50"}) {
      BigDecimal decimal = new BigDecimal(number);
      assertThat(read(written(out -> out.decimal(decimal)), PayloadReader::decimal))
          .isEqualTo(decimal);
    }
  }

  @Test
  void a_number_that_could_not_be_read_again_is_refused() {
    for (String number : new String[] {"1E+1000", "1E-1001", "1E+2147483647", "1E-2147483647"}) {
      assertThat(unwritable(out -> out.decimal(new BigDecimal(number))))
          .isEqualTo("$: " + TOO_LONG);
    }
    BigInteger longest = BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE);
    assertThat(unwritable(out -> out.integer(longest))).isEqualTo("not refused");
    assertThat(unwritable(out -> out.integer(longest.add(BigInteger.ONE))))
        .isEqualTo("$: " + TOO_LONG);
    BigInteger huge = BigInteger.ONE.shiftLeft(100_000_000);
    assertThat(
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> unwritable(out -> out.integer(huge))))
        .isEqualTo("$: " + TOO_LONG);
  }

  @Test
  void the_longest_numbers_that_are_written_are_read_again() throws IOException {
    BigInteger nines = BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE);
    for (BigDecimal number :
        new BigDecimal[] {
          new BigDecimal(nines),
          new BigDecimal(nines.negate()),
          new BigDecimal(nines, 1_000),
          new BigDecimal(nines.negate(), 1_000),
          new BigDecimal(nines.negate(), 500),
          new BigDecimal(BigInteger.ONE.negate(), 1_000),
        }) {
      assertThat(read(written(out -> out.decimal(number)), PayloadReader::decimal))
          .isEqualTo(number);
    }
  }

  @Test
  void half_of_a_surrogate_pair_is_refused_in_text_and_in_names() {
    assertThat(unwritable(out -> inMember(out, () -> out.string("a\uD800"))))
        .isEqualTo("$.m[1]: half of a surrogate pair stands alone in \"a\\ud800\"");
    assertThat(unwritable(out -> out.character('\uDC00'))).contains("\"\\udc00\"");
    assertThat(
            unwritable(
                out -> {
                  out.beginObject();
                  out.name("\uDC00\uD800");
                }))
        .contains("half of a surrogate pair");
  }

  @Test
  void the_seconds_of_a_time_are_always_written() throws IOException {
    assertThat(written(out -> out.localDateTime(LocalDateTime.parse("2026-01-31T12:00"))))
        .isEqualTo("\"2026-01-31T12:00:00\"");
    assertThat(written(out -> out.offsetDateTime(OffsetDateTime.parse("2026-01-31T12:00Z"))))
        .isEqualTo("\"2026-01-31T12:00:00Z\"");
    assertThat(written(out -> out.offsetDateTime(OffsetDateTime.parse("2026-01-31T12:00:00.1+02"))))
        .isEqualTo("\"2026-01-31T12:00:00.1+02:00\"");
  }

  @Test
  void null_is_refused_by_every_method_that_takes_an_object() {
    Payloads.Writing[] writings = {
      out -> out.string(null),
      out -> out.decimal(null),
      out -> out.integer(null),
      out -> out.instant(null),
      out -> out.localDate(null),
      out -> out.localDateTime(null),
      out -> out.offsetDateTime(null),
      out -> out.duration(null),
      out -> out.uuid(null),
      out -> out.uri(null),
      out -> out.lambdaError(null),
      out -> out.constant(null),
      out -> out.required(null),
    };
    for (Payloads.Writing writing : writings) {
      assertThat(unwritable(out -> inMember(out, () -> writing.to(out))))
          .isEqualTo("$.m[1]: expected a value, but found null");
    }
  }

  @Test
  void a_hundred_levels_are_written_and_one_more_is_refused() throws IOException {
    assertThat(written(out -> nested(out, 100))).hasSize(200);
    assertThat(unwritable(out -> nested(out, 101))).endsWith("more than 100 levels of nesting");
  }

  @Test
  void the_path_is_right_behind_what_has_ended() {
    assertThat(
            unwritable(
                out -> {
                  out.beginArray();
                  out.beginObject();
                  out.name("a");
                  out.beginArray();
                  out.endArray();
                  out.name("b c");
                  out.int32(1);
                  out.endObject();
                  out.beginObject();
                  out.name("d");
                  out.string(null);
                }))
        .isEqualTo("$[1].d: expected a value, but found null");
  }

  @Test
  void an_output_that_is_not_complete_is_the_codecs_own_mistake() {
    assertThatThrownBy(() -> written(PayloadWriter::beginObject)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> written(out -> {})).isInstanceOf(IOException.class);
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Runs the step as {@code {"m": [0, …]}}. */
  private static void inMember(PayloadWriter out, Step step) throws IOException {
    out.beginObject();
    out.name("m");
    out.beginArray();
    out.int32(0);
    step.run();
    out.endArray();
    out.endObject();
  }

  private static void nested(PayloadWriter out, int levels) throws IOException {
    if (levels > 0) {
      out.beginArray();
      nested(out, levels - 1);
      out.endArray();
    }
  }
}
