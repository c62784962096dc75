package io.github.stepmark.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 10.3.2 of YAML 1.2.2. */
class CoreSchemaTest {

  @ParameterizedTest
  @CsvSource({
    "null, null",
    "Null, null",
    "NULL, null",
    "~, null",
    "'', null",
    "true, true",
    "True, true",
    "TRUE, true",
    "false, false",
    "False, false",
    "FALSE, false",
    "0, 0",
    "-0, 0",
    "+12, 12",
    "-12, -12",
    "012, 12",
    "99999999999999999999, 99999999999999999999",
    "0o14, 12",
    "0xFf, 255",
    "1.50, 1.50",
    "-1.0, -1.0",
    "1., 1",
    ".5, 0.5",
    "+.5, 0.5",
    "1e3, 1E+3",
    "1.5E-3, 0.0015",
    "-2.e+2, -2E+2"
  })
  void aPlainScalarIsTypedByItsForm(String text, String json) {
    assertThat(CoreSchema.plain(text).map(Json::compact)).contains(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "no",
        "on",
        "off",
        "y",
        "nULL",
        "tRUE",
        "2026-01-31",
        "2026-01-31T09:00:00Z",
        "1_000",
        "190:20:30",
        "0b11",
        "0o18",
        "0o",
        "-0o14",
        "0x",
        "0xfg",
        "+0x1",
        ".",
        "-",
        "+",
        "e3",
        "1e",
        ".e3",
        "1.5.0",
        "1,5",
        "- 1",
        "<<",
        "=",
        "inf",
        "nan",
        "-.nan",
        "$.a",
        "${X}",
        "{% $x %}"
      })
  void allElseIsAString(String text) {
    assertThat(CoreSchema.plain(text).map(node -> node.isTextual() ? node.textValue() : null))
        .contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN", "1e99999999999"})
  void whatNoJsonNumberCanSayIsNoValue(String text) {
    assertThat(CoreSchema.plain(text)).isEmpty();
  }

  @Test
  void numbersAreAsLongAsJsonsMayBe() {
    assertThat(CoreSchema.plain("9".repeat(1000))).isPresent();
    assertThat(CoreSchema.plain("9".repeat(1001))).isEmpty();
    assertThat(CoreSchema.plain("0." + "9".repeat(1000))).isEmpty();
    assertThat(CoreSchema.plain("0x" + "f".repeat(1001))).isEmpty();
  }
}
