package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Variables in paths of JSONPath. Definitions are written with ' for ", so that they can be read.
 */
class UnassignedVariablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'Type': 'Pass', 'InputPath': '$oder.id'                                        | /InputPath         | $oder
          'Type': 'Pass', 'OutputPath': '$oder'                                          | /OutputPath        | $oder
          'Type': 'Pass', 'Parameters': {'a': [{'x.$': '$oder.a'}]}                      | /Parameters/a/0/x.$ | $oder
          'Type': 'Pass', 'Parameters': {'x.$': "States.Format('{} {}', $.a, $oder[0])"} | /Parameters/x.$    | $oder
          'Type': 'Pass', 'Parameters': {'x.$': "States.Array(States.Array($oder))"}     | /Parameters/x.$    | $oder
          'Type': 'Pass', 'Assign': {'new.$': '$oder'}                                   | /Assign/new.$      | $oder
          'Type': 'Wait', 'SecondsPath': '$oder.wait'                                    | /SecondsPath       | $oder
          """)
  void aVariableThatNoStateAssignsIsToldWithTheNearest(String state, String at, String variable) {
    Diagnostic one = only(state);

    assertThat(one.rule()).isEqualTo(Rule.UNASSIGNED_VARIABLE);
    assertThat(one.pointer()).isEqualTo("/States/B" + at);
    assertThat(one.message()).isEqualTo("The variable " + variable + " is assigned nowhere");
    assertThat(one.mend()).isEqualTo("Did you mean $order?");
    assertThat(one.range()).isNotNull();
  }

  @Test
  void aVariableInARuleOfAChoiceIsFoundOnEitherSide() {
    List<Diagnostic> found =
        check(
            "'Type': 'Choice', 'Default': 'C', 'Choices': [{'Variable': '$oder.a', 'NumericEqualsPath':"
                + " '$limit', 'Next': 'C'}]");

    assertThat(found)
        .extracting(Diagnostic::pointer)
        .containsExactly("/States/B/Choices/0/Variable", "/States/B/Choices/0/NumericEqualsPath");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Type': 'Pass', 'InputPath': '$order.id', 'Parameters': {'x.$': '$$.State.Name'}",
        "'Type': 'Pass', 'Parameters': {'x.$': \"States.Format('$oder {}', $order)\"}",
        "'Type': 'Pass', 'Parameters': {'x': '$.oder', 'y.$': '$.oder'}",
        "'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': '{% $order %}'"
      })
  void whatIsAssignedAndWhatIsNoVariableIsLeftAlone(String state) {
    assertThat(check(state)).extracting(Diagnostic::rule).isSubsetOf(Rule.NO_DOLLAR);
  }

  @Test
  void nothingIsSaidWhereAnAssignmentMayHaveBeenLost() {
    assertThat(check("'Type': 'Pass', 'assign': {'oder': 1}, 'InputPath': '$oder'"))
        .extracting(Diagnostic::rule)
        .containsExactly(Rule.UNKNOWN_FIELD);
  }

  private static Diagnostic only(String state) {
    List<Diagnostic> found = check(state);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** What is found in a machine with a state that assigns {@code order}, and this one after it. */
  private static List<Diagnostic> check(String state) {
    String end = state.contains("'Choice'") ? "" : ", 'End': true";
    String machine =
        "{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Assign': {'order.$': '$'}, 'Next': 'B'},"
            + " 'B': {"
            + state
            + end
            + "}"
            + (end.isEmpty() ? ", 'C': {'Type': 'Succeed'}" : "")
            + "}}";
    // An apostrophe beside a double quote belongs to a call.
    String json = state.contains("\"") ? quoted(machine) : machine.replace('\'', '"');
    return Checker.check(DefinitionReader.read(json), WorkflowType.STANDARD);
  }

  private static String quoted(String machine) {
    StringBuilder json = new StringBuilder();
    boolean inCall = false;
    for (char c : machine.toCharArray()) {
      inCall ^= c == '"';
      json.append(c == '\'' && !inCall ? '"' : c);
    }
    return json.toString();
  }
}
