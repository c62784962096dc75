package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource({
    "abcdef, 2, 3, ' ^~~'",
    "abcdef, 1, 1, '^'",
    "abcdef, 5, 99, '    ^~'",
    "abcdef, 7, 1, '      ^'",
    "abcdef, 99, 5, '      ^'",
    "'', 1, 1, '^'"
  })
  void aPartOfAShortLineIsMarked(String line, int column, int length, String mark) {
    assertThat(Excerpt.of(line, column, length)).isEqualTo(new Excerpt(line, mark));
  }

  @Test
  void theMarkStandsUnderWhatIsPrintedNotUnderWhatIsWritten() {
    assertThat(Excerpt.of("\t\u001Babc\u001Bd", 4, 4))
        .isEqualTo(new Excerpt(" \\u001Babc\\u001Bd", "        ^~~~~~~~~"));
  }

  @Test
  void ofALongLineWhatStandsAroundTheMarkIsShown() {
    String line = "x".repeat(5_000) + "MARK" + "y".repeat(5_000);

    Excerpt excerpt = Excerpt.of(line, 5_001, 4);

    assertThat(excerpt.line()).isEqualTo("…" + "x".repeat(40) + "MARK" + "y".repeat(56) + "…");
    assertThat(excerpt.mark()).isEqualTo(" ".repeat(41) + "^~~~");
  }

  @Test
  void aLongMarkEndsWithTheLineThatIsShown() {
    Excerpt excerpt = Excerpt.of("x".repeat(300), 1, 300);

    assertThat(excerpt.line()).isEqualTo("x".repeat(100) + "…");
    assertThat(excerpt.mark()).isEqualTo("^" + "~".repeat(99));
  }

  @Test
  void noCharacterIsCutInTwo() {
    String line = "\uD83D\uDE00".repeat(200);

    for (int column = 1; column < 400; column += 2) {
      Excerpt excerpt = Excerpt.of(line, column, 2);
      assertThat(excerpt.line().replace("…", "")).matches("(\uD83D\uDE00)+");
    }
  }
}
