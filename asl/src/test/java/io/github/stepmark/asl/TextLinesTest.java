package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a\nb", "a\r\nb\r\n", "\r\r\n\n", "a\u2028b", "one\n\nthree\rfour\r\n5"})
  void linesAreWhatJavaCallsLines(String text) {
    TextLines lines = TextLines.of(text);
    List<String> expected = text.lines().toList();

    assertThat(IntStream.rangeClosed(1, expected.size()).mapToObj(lines::line))
        .containsExactlyElementsOf(expected);
    assertThat(lines.line(expected.size() + 1)).isEmpty();
    assertThat(lines.line(0)).isEmpty();
  }

  @Test
  void anOffsetHasALineAndAColumn() {
    TextLines lines = TextLines.of("ab\r\n\nc");

    assertThat(IntStream.rangeClosed(0, 6).map(lines::lineOf)).containsExactly(1, 1, 1, 1, 2, 3, 3);
    assertThat(IntStream.rangeClosed(0, 6).map(lines::columnOf))
        .containsExactly(1, 2, 3, 4, 1, 1, 2);
    assertThat(
            IntStream.rangeClosed(0, 6)
                .map(i -> lines.offsetOf(lines.lineOf(i), lines.columnOf(i))))
        .containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(lines.offsetOf(9, 9)).isEqualTo(6);
  }
}
