package io.github.stepmark.runner.query.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {

  @ParameterizedTest
  @CsvSource({
    "*, '', true",
    "a*b*c, abc, true",
    "a*b*c, axxbyyc, true",
    "a*a, a, false",
    "*a*a*, xaxax, true",
    "*ab*ab, abab, true",
    "*ab*ab, ab, false",
    "a\\*, a*, true",
    "a\\*, ab, false"
  })
  void starsStandForAnyText(String pattern, String text, boolean matches) {
    assertThat(Wildcards.match(pattern, text)).isEqualTo(matches);
  }
}
