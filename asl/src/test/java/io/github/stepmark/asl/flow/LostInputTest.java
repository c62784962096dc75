package io.github.stepmark.asl.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A state's result takes the place of its input, which is how most data gets lost. */
class LostInputTest {

  private static final String LATER =
      "\"Later\": {\"Type\": \"Pass\", \"OutputPath\": \"$.id\", \"End\": true}";

  @Test
  void whoPutItsResultInThePlaceOfWhatIsMissingIsNamed() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Result": {"id": 1}, "Next": "Check Credit"},
                "Check Credit": {"Type": "Pass", "Result": {"points": 2}, "Next": "Between"},
                "Between": {"Type": "Wait", "Seconds": 1, "Next": "Later"},
                """))
        .containsExactly(
            "Check Credit puts its result in the place of its input: keep that with a ResultPath"
                + " there, such as $.result.");
  }

  @Test
  void itIsFoundOnOneOfTheWaysAndAroundAParallel() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Parameters": {"id": 1, "a.$": "$.a"}, "Next": "Which"},
                "Which": {"Type": "Choice", "Default": "Both",
                  "Choices": [{"Variable": "$.a", "NumericEquals": 2, "Next": "Later"}]},
                "Both": {"Type": "Parallel", "Next": "Later", "Branches": [
                  {"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}}],
                  "ResultSelector": {"b.$": "$[0]"}},
                """))
        .containsExactly(
            "Both puts its result in the place of its input: keep that with a ResultPath there,"
                + " such as $.result.");
  }

  @Test
  void itIsFoundBehindAStateAtWhichTheWaysHaveMet() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Parameters": {"id": 1, "a.$": "$.a"}, "Next": "Which"},
                "Which": {"Type": "Choice", "Default": "Check",
                  "Choices": [{"Variable": "$.a", "NumericEquals": 2, "Next": "Meet"}]},
                "Check": {"Type": "Pass", "Result": {"points": 2}, "Next": "Meet"},
                "Meet": {"Type": "Wait", "Seconds": 1, "Next": "Later"},
                """))
        .containsExactly(
            "Check puts its result in the place of its input: keep that with a ResultPath there,"
                + " such as $.result.");
  }

  @Test
  void underJsonataItsOutputWouldKeepIt() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Result": {"id": 1}, "Next": "Check"},
                "Check": {"Type": "Parallel", "QueryLanguage": "JSONata", "Next": "Later",
                  "Arguments": {}, "Branches": [{"StartAt": "B", "States":
                    {"B": {"Type": "Pass", "Result": {"x": 1}, "End": true}}}]},
                """))
        .containsExactly(
            "Check puts its result in the place of its input: keep what is needed of that with an"
                + " Output there.");
  }

  @Test
  void aCatcherIsNamedWhoseErrorTookItsPlace() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Result": {"id": 1}, "Next": "Check Credit"},
                "Check Credit": {"Type": "Task", "Resource": "r", "ResultPath": "$.credit",
                  "Next": "Later", "Catch": [
                    {"ErrorEquals": ["A"], "ResultPath": "$.error", "Next": "Later"},
                    {"ErrorEquals": ["B"], "Next": "Later"}]},
                """))
        .containsExactly(
            "The second catcher of Check Credit puts the error in the place of its input: keep that"
                + " with a ResultPath there, such as $.error.");
  }

  @Test
  void underJsonataTheOutputOfTheCatcherWouldKeepIt() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Result": {"id": 1}, "Next": "Check"},
                "Check": {"Type": "Task", "QueryLanguage": "JSONata", "Resource": "r",
                  "Output": {"id": 2}, "Next": "Later",
                  "Catch": [{"ErrorEquals": ["A"], "Next": "Between"}]},
                "Between": {"Type": "Wait", "Seconds": 1, "Next": "Later"},
                """))
        .containsExactly(
            "The first catcher of Check puts the error in the place of its input: keep what is"
                + " needed of that with an Output there.");
  }

  @Test
  void whoComesBeforeACatcherThatPutsItThereHasNotLostIt() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Result": {"a": 1}, "Next": "Work"},
                "Work": {"Type": "Task", "Resource": "r", "ResultPath": "$.done", "Next": "Meet",
                  "Catch": [{"ErrorEquals": ["A"], "ResultPath": "$.id", "Next": "Meet"}]},
                "Meet": {"Type": "Choice", "Default": "Reset",
                  "Choices": [{"Variable": "$.a", "NumericEquals": 1, "Next": "Later"}]},
                "Reset": {"Type": "Pass", "Result": {"a": 1}, "Next": "Work"},
                """))
        .containsExactly("Put it into the data on each way that leads here, or test for it first.");
  }

  @Test
  void anOutputThatLeavesItOutIsNamed() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Parameters": {"id": 1, "name": "a"}, "Next": "Check"},
                "Check": {"Type": "Pass", "QueryLanguage": "JSONata",
                  "Output": {"name": "{% $states.input.name %}"}, "Next": "Later"},
                """))
        .containsExactly("The Output of Check leaves it out: add it there.");
  }

  @Test
  void itIsFoundWhereALoopComesBackToWhatItHasLost() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Parameters": {"id": 1, "job": {"id": 2}}, "Next": "Poll"},
                "Poll": {"Type": "Pass", "Parameters": {"id.$": "$.job.id", "s.$": "$.job.id"},
                  "Next": "More"},
                "More": {"Type": "Choice", "Default": "Later",
                  "Choices": [{"Variable": "$.s", "NumericEquals": 2, "Next": "Poll"}]},
                """))
        .contains(
            "Poll puts its result in the place of its input: keep that with a ResultPath there,"
                + " such as $.result.");
  }

  @Test
  void nobodyIsNamedWhereTheInputHadItNeither() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Result": {"name": 1}, "Next": "Check"},
                "Check": {"Type": "Pass", "Result": {"points": 2}, "Next": "Later"},
                """))
        .containsExactly("Put it into the data in a state before, or read what is there.");
  }

  @Test
  void nobodyIsNamedWhereNothingIsKnownOfTheInput() {
    assertThat(
            mends(
                """
                "First": {"Type": "Pass", "Result": {"points": 2}, "Next": "Later"},
                """))
        .containsExactly("Put it into the data in a state before, or read what is there.");
  }

  private static List<String> mends(String states) {
    String definition = "{\"StartAt\": \"First\", \"States\": {" + states + LATER + "}}";
    return Flow.of(DefinitionReader.read(definition).orThrow(), Facts.NONE).problems().stream()
        .map(Diagnostic::mend)
        .toList();
  }
}
