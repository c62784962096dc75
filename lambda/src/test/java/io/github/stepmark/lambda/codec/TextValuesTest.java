package io.github.stepmark.lambda.codec;

import static io.github.stepmark.lambda.codec.Payloads.read;
import static io.github.stepmark.lambda.codec.Payloads.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextValuesTest {

  enum Level {
    LOW,
    HIGH {
      @Override
      public String toString() {
        return "very high";
      }
    }
  }

  private static final List<Function<PayloadReader, Object>> ALL =
      List.of(
          PayloadReader::string,
          PayloadReader::character,
          PayloadReader::instant,
          PayloadReader::localDate,
          PayloadReader::localDateTime,
          PayloadReader::offsetDateTime,
          PayloadReader::duration,
          PayloadReader::uuid,
          PayloadReader::uri,
          PayloadReader::lambdaError,
          in -> in.constant(Level.values()));

  @ParameterizedTest
  @ValueSource(strings = {"3", "-1.5e3", "true", "false", "null", "{}", "[\"a\"]"})
  void only_text_is_text(String json) {
    for (Function<PayloadReader, Object> reading : ALL) {
      assertThat(refusal(json, reading)).startsWith("$: expected text, but found ");
    }
  }

  @Test
  void true_and_false_are_neither_text_nor_numbers() {
    assertThat(read("true", PayloadReader::bool)).isTrue();
    assertThat(read("false", PayloadReader::bool)).isFalse();
    for (String json : List.of("\"true\"", "1", "0", "null", "[]")) {
      assertThat(refusal(json, PayloadReader::bool)).startsWith("$: expected true or false, but ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "P1", "PT1", "-", "1-", "a:", "%", "\\u0000", "2026-01-31T12:00:00.1"})
  void a_megabyte_of_text_is_taken_or_refused_quickly_and_with_a_short_message(String start) {
    String json = '"' + start + start.substring(start.length() - 1).repeat(1_000_000) + '"';
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (Function<PayloadReader, Object> reading : ALL) {
            assertThat(refusal(json, reading)).hasSizeLessThan(500);
          }
        });
  }

  @Test
  void times_are_iso_8601() {
    assertThat(read("\"2026-01-31T12:00:00Z\"", PayloadReader::instant))
        .isEqualTo(Instant.parse("2026-01-31T12:00:00Z"));
    assertThat(read("\"2026-01-31T12:00:00+01:00\"", PayloadReader::instant))
        .isEqualTo(Instant.parse("2026-01-31T11:00:00Z"));
    assertThat(read("\"2026-01-31\"", PayloadReader::localDate))
        .isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(read("\"2026-01-31T12:00:00.5\"", PayloadReader::localDateTime))
        .isEqualTo(LocalDateTime.parse("2026-01-31T12:00:00.5"));
    assertThat(read("\"2026-01-31T12:00+01:00\"", PayloadReader::offsetDateTime))
        .isEqualTo(OffsetDateTime.parse("2026-01-31T12:00+01:00"));
    assertThat(read("\"PT1H30M\"", PayloadReader::duration)).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void a_time_of_another_form_is_refused_with_an_example() {
    assertThat(refusal("\"2026-01-31\"", PayloadReader::instant))
        .isEqualTo(
            "$: expected an instant such as \"2026-01-31T12:00:00Z\","
                + " but found text \"2026-01-31\"");
    assertThat(refusal("\"2026-02-30\"", PayloadReader::localDate)).contains("\"2026-01-31\"");
    assertThat(refusal("\"2026-01-31T12:00:00Z\"", PayloadReader::localDateTime))
        .contains("a date and time such as");
    assertThat(refusal("\"2026-01-31T12:00:00\"", PayloadReader::offsetDateTime))
        .contains("with offset such as");
    assertThat(refusal("\"90\"", PayloadReader::duration)).contains("\"PT1H30M\"");
    assertThat(refusal("\"PT9999999999999999999S\"", PayloadReader::duration))
        .contains("a duration such as");
  }

  @Test
  void a_uuid_has_its_full_form() {
    UUID uuid = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    assertThat(read("\"123E4567-E89B-12D3-A456-426614174000\"", PayloadReader::uuid))
        .isEqualTo(uuid);
    for (String text : List.of("1-1-1-1-1", "123e4567e89b12d3a456426614174000", "", "x")) {
      assertThat(refusal('"' + text + '"', PayloadReader::uuid))
          .startsWith("$: expected a UUID such as");
    }
  }

  @Test
  void a_uri_is_checked() {
    assertThat(read("\"https://example.com/a?b=c#d\"", PayloadReader::uri))
        .isEqualTo(URI.create("https://example.com/a?b=c#d"));
    assertThat(refusal("\"a b\"", PayloadReader::uri))
        .isEqualTo("$: expected a URI, but found text \"a b\"");
  }

  @Test
  void a_character_is_text_of_length_one() {
    assertThat(read("\"\u00E9\"", PayloadReader::character)).isEqualTo('\u00E9');
    assertThat(refusal("\"\"", PayloadReader::character))
        .isEqualTo("$: expected text of one character, but found text \"\"");
    assertThat(refusal("\"ab\"", PayloadReader::character)).contains("found text \"ab\"");
    assertThat(refusal("\"\uD83D\uDE00\"", PayloadReader::character)).contains("one character");
  }

  @Test
  void a_constant_is_named_exactly_and_the_refusal_lists_the_names() {
    Level level = read("\"HIGH\"", in -> in.constant(Level.values()));
    assertThat(level).isEqualTo(Level.HIGH);
    assertThat(refusal("\"high\"", in -> in.constant(Level.values())))
        .isEqualTo("$: expected one of LOW, HIGH, but found text \"high\"");
    assertThat(refusal("\"\"", in -> in.constant(DayOfWeek.values()))).contains("MONDAY, TUESDAY");
  }

  @Test
  void a_constant_may_have_another_name_in_json() {
    Level level = read("\"hi\"", in -> in.constant(Level.values(), "lo", "hi"));
    assertThat(level).isEqualTo(Level.HIGH);
    assertThat(refusal("\"HIGH\"", in -> in.constant(Level.values(), "lo", "hi")))
        .isEqualTo("$: expected one of lo, hi, but found text \"HIGH\"");
  }
}
