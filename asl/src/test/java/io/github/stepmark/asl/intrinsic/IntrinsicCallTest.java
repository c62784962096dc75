package io.github.stepmark.asl.intrinsic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.CorpusTexts;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.text.TextMistake;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntrinsicCallTest {

  @Test
  void aCallHasArgumentsOfAllKinds() {
    String text = "States.Array('it\\'s', -1.5e2, true, null, $.a[?(@.b)], States.UUID())";

    IntrinsicCall call = call(text);

    assertThat(call.function()).hasValue(IntrinsicFunction.ARRAY_OF);
    assertThat(call.arguments())
        .hasSize(6)
        .startsWith(
            new Argument.Text("it's", "'it\\'s'", new TextRange(13, 20)),
            new Argument.Number(new BigDecimal("-1.5e2"), "-1.5e2", new TextRange(22, 28)),
            new Argument.Truth(true, new TextRange(30, 34)),
            new Argument.Null(new TextRange(36, 40)))
        .endsWith(
            new Argument.Nested(
                new IntrinsicCall("States.UUID", List.of(), new TextRange(55, 68))));
    assertThat(call.arguments().get(4))
        .isInstanceOfSatisfying(
            Argument.Selected.class,
            selected -> {
              assertThat(selected.path().toString()).isEqualTo("$.a[?(@.b)]");
              assertThat(selected.range().of(text)).isEqualTo("$.a[?(@.b)]");
            });
    assertThat(call.toString()).isEqualTo(text);
  }

  @Test
  void aPathEndsAtTheCommaOrTheBracketOfTheCall() {
    assertThat(call("States.Format('{}{}',$..a,$['b,)'] )").arguments().stream().skip(1))
        .extracting(Argument::toString)
        .containsExactly("$..a", "$['b,)']");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "order                     | 0  | Expected a call of an intrinsic function instead of 'o'",
        "States.UUID               | 11 | Expected '(' instead of the end",
        "States.UUID(              | 12 | Expected an argument instead of the end",
        "States.UUID()x            | 13 | Expected nothing after the call instead of 'x'",
        "States.Array(1 2)         | 15 | Expected ',' or ')' instead of '2'",
        "States.Array(1,)          | 15 | Expected an argument instead of ')'",
        "States.Array(\"a\")       | 13 | Expected an argument instead of '\"'",
        "States.Array('a           | 13 | This string has no end",
        "States.Array('a\\n')      | 16 | Expected one of ' { } \\ after a backslash instead of 'n'",
        "States.Array($.a])        | 16 | Expected ',' or ')' instead of ']'",
        "States.Array($.)          | 15 | Expected a name after the dot of a path instead of ')'",
        "States.Array(+1)          | 13 | Expected an argument instead of '+'"
      })
  void whatIsNoCallSaysWhereAndWhy(String text, int start, String message) {
    TextMistake mistake = IntrinsicCall.parse(text).mistake().orElseThrow();

    assertThat(mistake.message()).isEqualTo(message);
    assertThat(mistake.range().start()).isEqualTo(start);
    assertThat(mistake.mend()).isNotBlank();
  }

  @Test
  void callsStandAtMostTenDeepInAnother() {
    assertThat(IntrinsicCall.parse(nested(10)).tree()).isPresent();
    assertThat(IntrinsicCall.parse(nested(11)).mistake())
        .hasValueSatisfying(
            mistake ->
                assertThat(mistake.message())
                    .isEqualTo("Calls stand more than 10 deep in each other"));
  }

  static List<String> hostile() {
    return List.of(
        "States.Array(".repeat(3_000),
        "States.Array(" + "$[".repeat(3_000),
        "States.Format('" + "\\".repeat(3_000),
        "States.Array(" + "1".repeat(3_000) + ")",
        "States.Format('" + "a".repeat(1_000_000) + "')",
        "States.Format('\ud800')",
        "(".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatIsTooDeepOrTooLongOrNoTextIsRefusedAtOnce(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(1), () -> assertThat(IntrinsicCall.parse(text).mistake()).isPresent());
  }

  @Test
  void whatAwsRanIsReadAndPrintedAndHasNothingWrong() {
    List<String> calls = CorpusTexts.calls(Corpus.cases(Corpus.Case::acceptedByAws));

    assertThat(calls)
        .hasSizeGreaterThanOrEqualTo(50)
        .allSatisfy(
            text -> {
              IntrinsicCall call = call(text);
              assertThat(call.calls()).allMatch(one -> one.function().isPresent());
              assertThat(ArgumentMistakes.of(call)).isEmpty();
              assertThat(call.toString()).isEqualTo(text);
            });
    System.out.println(calls.size() + " distinct calls that AWS ran");
  }

  @Test
  void everyFunctionIsCalledByWhatAwsRan() {
    List<String> calls = CorpusTexts.calls(Corpus.cases(Corpus.Case::acceptedByAws));

    assertThat(calls.stream().flatMap(text -> call(text).calls()).map(IntrinsicCall::function))
        .flatExtracting(function -> function.stream().toList())
        .contains(IntrinsicFunction.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "States.Format()                    | States.Format takes 1 argument or more, not 0",
        "States.UUID(1)                     | States.UUID takes 0 arguments, not 1",
        "States.MathRandom(1)               | States.MathRandom takes 2 to 3 arguments, not 1",
        "States.StringToJson($.a, 1)        | States.StringToJson takes 1 argument, not 2",
        "States.MathAdd('1', 2)             | Argument 1 of States.MathAdd must be a number, but is a string",
        "States.ArrayLength(States.UUID())  | Argument 1 of States.ArrayLength must be an array,"
            + " but is a string",
        "States.JsonMerge($.a, $.b, null)   | Argument 3 of States.JsonMerge must be true or false,"
            + " but is null",
        "States.JsonMerge($.a, $.b, true)   | AWS merges the top level only",
        "States.Format('{} \\{}', $.a, $.b) | The template has 1 {} to fill, but the call gives it 2",
        "States.ArrayPartition($.a, 0)      | A part has at least one element",
        "States.ArrayRange(1, 9, 0.4)       | A step of 0 leads nowhere",
        "States.ArrayRange(0, -1000, -1)    | The range has 1001 elements; 1000 is the most",
        "States.Hash($.a, 'sha-256')        | There is no hash algorithm 'sha-256'",
        "States.MathAdd(1, 2147483648)      | The number is out of the range of States.MathAdd",
        "States.Array(States.MathAdd(1))    | States.MathAdd takes 2 arguments, not 1"
      })
  void argumentsWithWhichACallIsSureToFailAreFound(String text, String message) {
    assertThat(ArgumentMistakes.of(call(text)))
        .extracting(TextMistake::message)
        .containsExactly(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"States.Base64Encode('%s')", "States.Hash('%s', 'MD5')"})
  void anInputOfMoreThanTenThousandCharactersIsFound(String text) {
    assertThat(ArgumentMistakes.of(call(text.replace("%s", "a".repeat(10_000))))).isEmpty();
    assertThat(ArgumentMistakes.of(call(text.replace("%s", "a".repeat(10_001))))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "States.ArrayGetItem(States.StringToJson($.a), States.MathRandom(0, 2))",
        "States.ArrayRange(9, 1, -2)",
        "States.ArrayRange(0, 999, 1)",
        "States.Format('{}\\{\\}', $.a)",
        "States.Format($.template, 1, 2)",
        "States.MathAdd(-2147483648, 2147483647.4)",
        "States.Unknown(1)"
      })
  void otherArgumentsAreFine(String text) {
    assertThat(ArgumentMistakes.of(call(text))).isEmpty();
  }

  @Test
  void thereAreEighteenFunctions() {
    assertThat(Arrays.stream(IntrinsicFunction.values()).map(IntrinsicFunction::asl))
        .hasSize(18)
        .allSatisfy(name -> assertThat(IntrinsicFunction.named(name)).isPresent());
  }

  private static String nested(int depth) {
    return "States.Array(".repeat(depth) + "States.UUID()" + ")".repeat(depth);
  }

  private static IntrinsicCall call(String text) {
    return IntrinsicCall.parse(text).tree().orElseThrow(() -> new AssertionError(text));
  }
}
