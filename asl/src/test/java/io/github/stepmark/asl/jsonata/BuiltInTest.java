package io.github.stepmark.asl.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The table of functions against those of the library, which has none of AWS's own. */
class BuiltInTest {

  private static Object evaluate(String text) {
    return Jsonata.jsonata(text).evaluate(null);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PARTITION", "RANGE", "HASH", "UUID", "PARSE"})
  void theLibraryHasTheFunction(BuiltIn function) {
    assertThat(evaluate("$type($" + function.functionName() + ")")).isEqualTo("function");
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      // AWS's own, one that AWS gives an argument more, and one that takes any number.
      names = {"PARTITION", "RANGE", "HASH", "UUID", "PARSE", "RANDOM", "ZIP"})
  void theLibraryTakesNoMoreArguments(BuiltIn function) {
    String tooMany = String.join(", ", Collections.nCopies(function.signature().most() + 1, "1"));

    assertThatThrownBy(() -> evaluate("$" + function.functionName() + "(" + tooMany + ")"))
        .isInstanceOf(JException.class);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"PARTITION", "RANGE", "HASH", "UUID", "PARSE"})
  void theLibraryLacksWhatAwsHasAdded(BuiltIn function) {
    assertThat(evaluate("$type($" + function.functionName() + ")")).isNull();
  }

  @Test
  void aSignatureSaysHowManyArgumentsThereMayBe() {
    assertThat(List.of(BuiltIn.SUBSTRING, BuiltIn.ZIP, BuiltIn.MILLIS, BuiltIn.REDUCE))
        .extracting(one -> one.signature().fewest())
        .containsExactly(1, 1, 0, 2);
    assertThat(List.of(BuiltIn.SUBSTRING, BuiltIn.ZIP, BuiltIn.MILLIS, BuiltIn.REDUCE))
        .extracting(one -> one.signature().most())
        .containsExactly(3, Integer.MAX_VALUE, 0, 3);
    assertThat(BuiltIn.MATCH.signature()).hasToString("<s-f<s:o>n?:a<o>>");
    assertThat(BuiltIn.named("eval")).isEmpty();
  }
}
