package io.github.stepmark.lambda.codec;

import static io.github.stepmark.lambda.codec.Payloads.read;
import static io.github.stepmark.lambda.codec.Payloads.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  private static final List<Function<PayloadReader, Number>> INTEGERS =
      List.of(
          PayloadReader::int8,
          PayloadReader::int16,
          PayloadReader::int32,
          PayloadReader::int64,
          PayloadReader::integer);

  private static final List<Function<PayloadReader, Number>> ALL =
      List.of(
          PayloadReader::int8,
          PayloadReader::int16,
          PayloadReader::int32,
          PayloadReader::int64,
          PayloadReader::integer,
          PayloadReader::float32,
          PayloadReader::float64,
          PayloadReader::decimal);

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0,0",
    "0.0,0",
    "-0.0e5,0",
    "7,7",
    "1.0,1",
    "1e2,100",
    "1E+2,100",
    "120e-1,12",
    "1.2e1,12",
    "-1.00,-1",
    "0.000000000000000000000012e24,12"
  })
  void an_integer_may_be_written_with_a_point_or_an_exponent(String json, int value) {
    for (Function<PayloadReader, Number> reading : INTEGERS) {
      assertThat(read(json, reading).intValue()).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "-0.1", "1e-1", "12e-1", "1.0000000000000000000000001"})
  void a_fraction_is_no_integer(String json) {
    for (Function<PayloadReader, Number> reading : INTEGERS) {
      assertThat(refusal(json, reading))
          .isEqualTo("$: expected an integer, but found number " + json);
    }
  }

  @Test
  void each_integer_type_has_its_range() {
    assertThat(read("-128", PayloadReader::int8)).isEqualTo(Byte.MIN_VALUE);
    assertThat(read("127", PayloadReader::int8)).isEqualTo(Byte.MAX_VALUE);
    assertThat(refusal("128", PayloadReader::int8))
        .isEqualTo("$: expected an integer from -128 to 127, but found number 128");
    assertThat(read("-32768", PayloadReader::int16)).isEqualTo(Short.MIN_VALUE);
    assertThat(refusal("-32769", PayloadReader::int16)).contains("from -32768 to 32767");
    assertThat(read("2147483647", PayloadReader::int32)).isEqualTo(Integer.MAX_VALUE);
    assertThat(refusal("2147483648", PayloadReader::int32)).contains("to 2147483647");
    assertThat(read("9223372036854775807", PayloadReader::int64)).isEqualTo(Long.MAX_VALUE);
    assertThat(read("-9223372036854775808", PayloadReader::int64)).isEqualTo(Long.MIN_VALUE);
    assertThat(read("-9223372036854775808.0", PayloadReader::int64)).isEqualTo(Long.MIN_VALUE);
    assertThat(refusal("9223372036854775808", PayloadReader::int64)).contains("found number 92");
    assertThat(refusal("-9223372036854775809", PayloadReader::int64)).contains("found number -92");
    assertThat(refusal("1e19", PayloadReader::int64)).contains("to 9223372036854775807");
    // 2^64 would be 0 in the low bits.
    assertThat(refusal("18446744073709551616", PayloadReader::int32)).contains("to 2147483647");
  }

  /** Gson counts their digits with overflow, and takes them for numbers with a leading zero. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "184467440737095516160",
        "-184467440737095516161",
        "368934881474191032320",
        "100000000000000000000000000000000000000000000000000000000000000001",
        "184467440737095516169.50",
        "-184467440737095516160.5e-3",
        "184467440737095516160E+30",
        "18446744073709551616000000000000000000000000000.0"
      })
  void a_number_whose_digits_come_to_zero_by_overflow_is_read_as_it_is_written(String json) {
    BigDecimal expected = new BigDecimal(json);

    assertThat(read(json, PayloadReader::decimal)).isEqualTo(expected);
    assertThat(read("[\"\\\"" + json + "\", 1, " + json + " ]", PayloadReader::free))
        .isEqualTo(
            List.of(
                "\"" + json,
                1,
                json.matches("-?[0-9]+") ? new BigInteger(json) : (Object) expected));
    assertThat(refusal(json, PayloadReader::int64))
        .contains("but found number " + json.substring(0, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0184467440737095516160",
        "-0184467440737095516160",
        "184467440737095516160.",
        "184467440737095516160.e1",
        "184467440737095516160e",
        "184467440737095516160-1",
        "1844674407370955161.6.0",
        "[184467440737095516160, 01]",
        "[184467440737095516160",
        "+184467440737095516160"
      })
  void what_is_no_number_is_none_with_such_digits_either(String json) {
    assertThat(refusal(json, PayloadReader::free))
        .matches("(?s).*(not JSON|the payload ends before its JSON does).*");
  }

  @Test
  void many_such_numbers_take_no_longer_than_others() {
    String many = "[" + "184467440737095516160,".repeat(200_000) + "1]";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat((List<?>) read(many, PayloadReader::free)).hasSize(200_001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999999", "-1E+2147483648"})
  void a_huge_exponent_neither_hangs_nor_exhausts_the_memory(String json) {
    for (Function<PayloadReader, Number> reading : ALL) {
      String message =
          Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusal(json, reading));
      assertThat(message).startsWith("$: ").endsWith("but found number " + json);
    }
  }

  @Test
  void a_decimal_may_have_a_thousand_digits_on_either_side_of_the_point() {
    assertThat(read("1e999", PayloadReader::decimal)).isEqualByComparingTo("1e999");
    assertThat(read("1e-1000", PayloadReader::decimal)).isEqualByComparingTo("1e-1000");
    assertThat(refusal("1e1000", PayloadReader::decimal))
        .isEqualTo(
            "$: a number may have 1000 digits, none further than 1000 places from the point,"
                + " but found number 1e1000");
    assertThat(refusal("1e-1001", PayloadReader::decimal))
        .contains("none further than 1000 places");
    assertThat(read("1e999", PayloadReader::integer)).isEqualTo(BigInteger.TEN.pow(999));
    assertThat(read("9".repeat(1_000), PayloadReader::integer)).isPositive();
    assertThat(refusal("9".repeat(1_001), PayloadReader::integer)).contains("1000 digits");
    assertThat(refusal("9".repeat(1_001), PayloadReader::decimal)).contains("1000 digits");
    assertThat(refusal("9".repeat(1_001), PayloadReader::free)).contains("1000 digits");
  }

  @Test
  void a_decimal_keeps_its_digits() {
    assertThat(read("1.50", PayloadReader::decimal)).isEqualTo(new BigDecimal("1.50"));
    assertThat(read("1e2", PayloadReader::decimal)).isEqualTo(new BigDecimal("1E+2"));
    assertThat(read("0.1000000000000000055511151231257827", PayloadReader::decimal))
        .isEqualTo(new BigDecimal("0.1000000000000000055511151231257827"));
  }

  @Test
  void a_floating_point_number_is_the_nearest_one_but_never_infinite_or_a_zero_of_something() {
    assertThat(read("0.1", PayloadReader::float64)).isEqualTo(0.1);
    assertThat(read("3", PayloadReader::float64)).isEqualTo(3.0);
    assertThat(read("-0.0", PayloadReader::float64)).isEqualTo(-0.0);
    assertThat(read("4.9e-324", PayloadReader::float64)).isEqualTo(Double.MIN_VALUE);
    assertThat(read("0e-999", PayloadReader::float64)).isZero();
    assertThat(read("0.1", PayloadReader::float32)).isEqualTo(0.1f);
    assertThat(refusal("1e309", PayloadReader::float64))
        .isEqualTo("$: expected a number of the range of a double, but found number 1e309");
    assertThat(refusal("-1e-400", PayloadReader::float64)).contains("range of a double");
    assertThat(refusal("1e39", PayloadReader::float32)).contains("range of a float");
    assertThat(refusal("1e-50", PayloadReader::float32)).contains("range of a float");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"3\"  | text \"3\"",
        "true   | true",
        "null   | null",
        "{}     | an object",
        "[3]    | an array",
      })
  void what_is_no_number_is_none_in_quotes_either(String json, String found) {
    for (Function<PayloadReader, Number> reading : ALL) {
      assertThat(refusal(json, reading))
          .matches("\\Q$: expected \\E(an integer|a number)\\Q, but found " + found + "\\E");
    }
  }
}
