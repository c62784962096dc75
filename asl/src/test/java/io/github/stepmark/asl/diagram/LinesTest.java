package io.github.stepmark.asl.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Short ~ Short",
        "Check the status of the job ~ Check the|status of the|job",
        "CheckTheStatusOfTheJob ~ CheckThe|StatusOfThe|Job",
        "aws-sdk:s3:getObject ~ aws-sdk:s3:|getObject",
        "wwwwwwwwwwwwwwwwwwww ~ wwwwwwww|wwwwwwww|wwww",
      })
  void textBreaksWhereItReadsBest(String text, String lines) {
    assertThat(Lines.of(text, 13, 80, 9)).containsExactly(lines.split("\\|"));
  }

  @Test
  void whatDoesNotGoIntoTheLinesIsAnEllipsis() {
    assertThat(Lines.of("Check the status of the job", 13, 80, 2))
        .containsExactly("Check the", "status of the…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "日本語の状態の名前です",
        "😀😀😀😀😀😀😀😀😀",
        "a b c d e f g h i j k l m n",
        "iiiiiiiiiWWWWWWWWW"
      })
  void noLineIsWiderThanAllowedAndNothingIsLost(String text) {
    List<String> lines = Lines.of(text, 13, 60, 99);

    assertThat(lines).allMatch(line -> TextWidth.of(line, 13) <= 60);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }
}
