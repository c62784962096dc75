package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.diagram.MermaidDiagram;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.write.DefinitionWriter;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Definitions that are made to be too much. Each is answered within a second on an idle machine;
 * the limit here is for one that is not. They are written with ' for ", so that they can be read.
 */
class HostileDefinitionsTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** So many states as all are looked at of. */
  private static final int MANY = 30_000;

  @Test
  void thirtyThousandStatesInARowAreRead() {
    List<Diagnostic> found =
        check(
            many(
                i ->
                    "'S"
                        + i
                        + "': {'Type': 'Pass', "
                        + (i + 1 == MANY ? "'End': true}" : "'Next': 'S" + (i + 1) + "'}")));

    assertThat(found).extracting(Diagnostic::rule).containsExactly(Rule.DEFINITION_TOO_LARGE);
  }

  @Test
  void thirtyThousandStatesThatLeadNowhereAreEachReported() {
    List<Diagnostic> found =
        check(many(i -> "'S" + i + "': {'Type': 'Pass', 'Next': 'T" + i + "'}"));

    assertThat(found).filteredOn(one -> one.rule() == Rule.MISSING_TARGET).hasSize(MANY);
  }

  @Test
  void thirtyThousandStatesInALoopAreOneFinding() {
    List<Diagnostic> found =
        check(
            "{'StartAt': 'S0', 'States': {"
                + list(
                    MANY, i -> "'S" + i + "': {'Type': 'Pass', 'Next': 'S" + (i + 1) % MANY + "'}")
                + ", 'Z': {'Type': 'Succeed'}}}");

    assertThat(found).hasSizeLessThan(5);
    assertThat(found).allMatch(one -> one.message().length() < 2_000);
  }

  @Test
  void thirtyThousandStatesThatCannotBeReadAreEachReported() {
    assertThat(check(many(i -> "'S" + i + "': " + i)))
        .filteredOn(one -> one.rule() == Rule.WRONG_TYPE)
        .hasSize(MANY);
  }

  @Test
  void aHundredThousandStatesAreRefusedBeforeAnyIsLookedAt() {
    String states =
        list(100_000, i -> "'S" + i + "': {'Type': 'Pass', 'Next': 'S" + (i + 1) + "'}");

    assertThat(check("{'StartAt': 'S0', 'States': {" + states + "}}"))
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo(Rule.DEFINITION_TOO_LARGE))
        .satisfies(one -> assertThat(one.mend()).contains("Nothing else of it was looked at"));
  }

  @Test
  void aChoiceOfTwentyThousandRulesIsRead() {
    List<Diagnostic> found =
        check(
            "{'StartAt': 'S', 'States': {'Z': {'Type': 'Succeed'}, 'S': {'Type': 'Choice',"
                + " 'Choices': ["
                + list(20_000, i -> "{'Variable': '$.a', 'NumericEquals': " + i + ", 'Next': 'Z'}")
                + "]}}}");

    assertThat(found).extracting(Diagnostic::rule).containsExactly(Rule.DEFINITION_TOO_LARGE);
  }

  @Test
  void tenThousandBranchesThatAssignWhatIsAssignedOutsideAreEachReported() {
    List<Diagnostic> found =
        check(
            "{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Assign': {'v': 1}, 'Next': 'P'},"
                + " 'P': {'Type': 'Parallel', 'End': true, 'Branches': ["
                + list(
                    10_000,
                    i ->
                        "{'StartAt': 'S"
                            + i
                            + "', 'States': {'S"
                            + i
                            + "': {'Type': 'Pass', 'Assign': {'v': 2}, 'End': true}}}")
                + "]}}}");

    assertThat(found).filteredOn(one -> one.rule() == Rule.DUPLICATE_VARIABLE_NAME).hasSize(10_000);
  }

  @Test
  void aMegabyteOfOneStringIsRead() {
    List<Diagnostic> found =
        check(
            "{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Comment': '"
                + "x".repeat(1 << 20)
                + "', 'End': true}}}");

    assertThat(found).extracting(Diagnostic::rule).containsExactly(Rule.DEFINITION_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 1_000, 100_000})
  void whatIsNestedDeeplyIsReadOrRefused(int depth) {
    String data = "{'a': ".repeat(depth) + "1" + "}".repeat(depth);
    String rule =
        "{'Not': ".repeat(depth) + "{'Variable': '$', 'IsNull': true}" + "}".repeat(depth);
    for (String states :
        List.of(
            "'A': {'Type': 'Pass', 'Parameters': " + data + ", 'End': true}",
            "'A': {'Type': 'Choice', 'Choices': [{'Next': 'Z', "
                + rule.substring(1)
                + "],"
                + " 'Default': 'Z'}, 'Z': {'Type': 'Succeed'}")) {
      List<Diagnostic> found = check("{'StartAt': 'A', 'States': {" + states + "}}");
      if (depth > 150) {
        assertThat(found)
            .singleElement()
            .satisfies(one -> assertThat(one.rule()).isIn(Rule.TOO_DEEPLY_NESTED, Rule.NOT_JSON));
      } else {
        assertThat(found).isEmpty();
      }
    }
  }

  @Test
  void statesNestedAsDeeplyAsCanBeReadAreCheckedAndWrittenAndDrawn() {
    StringBuilder text = new StringBuilder();
    int depth = 45;
    for (int i = 0; i < depth; i++) {
      text.append("{'StartAt': 'M").append(i).append("', 'States': {'M").append(i);
      text.append("': {'Type': 'Map', 'End': true, 'ItemProcessor': ");
    }
    text.append("{'StartAt': 'Z', 'States': {'Z': {'Type': 'Succeed'}}}");
    text.append("}}}".repeat(depth));

    assertThat(check(text.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'StartAt': 'A', 'StartAt': 'B', 'States': {}}                                  | NOT_JSON
          {'StartAt': 'A', 'States': {'A': {'Type': 'Succeed'}, 'A': {'Type': 'Fail'}}}   | NOT_JSON
          {'StartAt': 'A', 'States': {'A': {'Type': 'Task', 'Resource': '${F}', 'Retry': [{'ErrorEquals': ['E'], 'BackoffRate': -1e999999999}], 'End': true}}} | OUT_OF_RANGE
          {'StartAt': 'A', 'States': {'A': {'Type': 'Wait', 'Seconds': 99999999999999999999, 'End': true}}} | WRONG_TYPE
          {'StartAt': 'A', 'States': {'A': {'Type': 'Succeed'}}} x                        | NOT_JSON
          {'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Comment': '\\ud800', 'End': true}}} | LONE_SURROGATE
          {'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Comment': '\\udc00', 'End': true}}} | LONE_SURROGATE
          null                                                                            | WRONG_TYPE
          []                                                                              | WRONG_TYPE
          ~~                                                                              | EMPTY_DEFINITION
          ~ ~                                                                             | EMPTY_DEFINITION
          """)
  void whatNoReaderShouldTakeIsRefused(String definition, String rule) {
    assertThat(check(definition)).extracting(one -> one.rule().name()).containsExactly(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u0000",
        "\\u2028",
        "/",
        "~1",
        "a.b[0]",
        "__proto__",
        "States",
        "$.x",
        "{% 1 %}",
        "${X}",
        "%s%n",
        "\\u202e",
        " "
      })
  void oddNamesAreNamesLikeOthers(String name) {
    assertThat(
            check("{'StartAt': '" + name + "', 'States': {'" + name + "': {'Type': 'Succeed'}}}"))
        .isEmpty();
  }

  /** Reads, checks and, where it can be, writes and draws. */
  private static List<Diagnostic> check(String definition) {
    return assertTimeoutPreemptively(
        LIMIT,
        () -> {
          Definition read = DefinitionReader.read(definition.replace('\'', '"'));
          StateMachine machine = read.stateMachine();
          if (machine != null) {
            String written = DefinitionWriter.write(machine);
            assertThat(DefinitionReader.read(written).orThrow()).isEqualTo(machine);
            assertThat(MermaidDiagram.of(machine)).isNotBlank();
          }
          return Checker.check(read, WorkflowType.STANDARD);
        });
  }

  private static String many(IntFunction<String> state) {
    return "{'StartAt': 'S0', 'States': {" + list(MANY, state) + "}}";
  }

  private static String list(int size, IntFunction<String> element) {
    return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(", "));
  }
}
