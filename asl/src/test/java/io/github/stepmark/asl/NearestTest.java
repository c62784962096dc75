package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("uppercase", "lowercase", "length", "sum", "sift", "stringify", "string");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          uppercse,  uppercase
          UPPERCASE, uppercase
          lenght,    length
          upper,     uppercase
          str,       string
          su,        sum
          strongly,  ''
          up,        ''
          qwerty,    ''
          """)
  void offersTheNameThatWasMeant(String written, String meant) {
    assertThat(Nearest.to(written, KNOWN).orElse("")).isEqualTo(meant);
  }
}
