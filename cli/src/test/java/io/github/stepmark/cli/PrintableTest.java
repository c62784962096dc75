package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

  @ParameterizedTest
  @CsvSource({
    "plain é \uD83D\uDE00, plain é \uD83D\uDE00",
    "'a\tb', 'a b'",
    "'a\nb', 'a\\u000Ab'",
    "'\u001B[31m', '\\u001B[31m'",
    "'\u009B', '\\u009B'",
    "'a\u202Eb', 'a\\u202Eb'",
    "'\u2028', '\\u2028'",
    "'\uD83D', '\\uD83D'"
  })
  void whatWouldActOnATerminalIsEscaped(String text, String printed) {
    assertThat(Printable.of(text)).isEqualTo(printed);
  }
}
