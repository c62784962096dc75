package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

  @ParameterizedTest
  @ValueSource(strings = {"${Queue}", "${the_queue}", "${Queue.Arn}", "${job-table}", "${1}"})
  void aTextIsOneAsAWhole(String text) {
    assertThat(Placeholder.is(text)).isTrue();
    assertThat(Placeholder.name(text)).contains(text.substring(2, text.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${}",
        "${.Arn}",
        "${AWS::Region}",
        "${a b}",
        "x${Queue}",
        "${Queue}x",
        "${a}${b}"
      })
  void aTextIsNone(String text) {
    assertThat(Placeholder.is(text)).isFalse();
    assertThat(Placeholder.name(text)).isEmpty();
  }

  @Test
  void thoseWithinATextAreFoundOnceInTheirOrder() {
    assertThat(Placeholder.names("${b}/${a_1}, ${b} and ${no one}")).containsExactly("b", "a_1");
  }
}
