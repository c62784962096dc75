package io.github.stepmark.asl.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.write.DefinitionWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'StartAt': 'A', 'States': {'A': {'Type': 'Task', 'resource': '${F}', 'End': true}}}",
        "{'startAt': 'A', 'States': {'A': {'Type': 'Succeed'}}}",
        "{'StartAt': 'A', 'States': {'A': {'Type': 'Choice', 'Choices': [{'Variable': '$.a',"
            + " 'NumericEqual': 1, 'Next': 'A'}]}}}",
        "{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Nxt': 'A'}}}",
        "{'StartAt': 'A', 'States': {'A': {'Type': 'Wait', 'Second': 1, 'End': true}}}",
        "{'StartAt': 'A', 'States': {'A': {'type': 'Pass', 'End': true}}}"
      })
  void aRequiredFieldThatIsMisspeltIsOneMistake(String definition) {
    assertThat(DefinitionReader.read(definition.replace('\'', '"')).diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo(Rule.UNKNOWN_FIELD))
        .satisfies(one -> assertThat(one.mend()).startsWith("Did you mean"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'Type': 'Task', 'Resource': '${F}', 'Result': 1, 'End': true} | A Task state has no Result: Pass states have.
          {'Type': 'Pass', 'Retry': [], 'End': true}                     | A Pass state has no Retry: Task, Parallel and Map states have.
          {'Type': 'Pass', 'Results': 1, 'End': true}                    | Did you mean 'Result'?
          """)
  void aFieldOfOtherStatesIsNotTakenForOneMisspelt(String state, String mend) {
    String definition = "{'StartAt': 'A', 'States': {'A': " + state + "}}";

    assertThat(only(definition.replace('\'', '"')).mend()).isEqualTo(mend);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Output': 1, 'End': true},"
            + " 'QueryLanguage': 'JSONata'}}",
        "{'States': {'StartAt': 'A', 'A': {'Type': 'Pass', 'End': true}}}"
      })
  void aFieldOfTheMachineAmongTheStatesIsMovedOutOfThem(String definition) {
    Definition read = DefinitionReader.read(definition.replace('\'', '"'));

    assertThat(Checker.check(read, WorkflowType.STANDARD))
        .singleElement()
        .satisfies(one -> assertThat(one.mend()).contains("move it out of States"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'IsNullPath': '$.b'", "'StringMatchesPath': '$.b'"})
  void anOperatorThatTakesNoPathIsOneMistake(String operator) {
    String rule = "{'Variable': '$.a', " + operator + ", 'Next': 'A'}";
    String definition =
        "{'StartAt': 'A', 'States': {'A': {'Type': 'Choice', 'Choices': [" + rule + "]}}}";

    assertThat(only(definition.replace('\'', '"')).mend())
        .startsWith(operator.substring(1, operator.indexOf("Path")));
  }

  @Test
  void textThatIsNoJsonIsReportedWithItsLineAndColumn() {
    Diagnostic one = only("{\n  \"StartAt\": nowhere\n}");

    assertThat(one.rule()).isEqualTo(Rule.NOT_JSON);
    assertThat(one.pointer()).isEmpty();
    assertThat(one.message()).startsWith("Line 2, column ");
  }

  @Test
  void aMemberNamedTwiceIsReported() {
    Diagnostic one = only("{\"StartAt\": \"A\", \"StartAt\": \"B\"}");

    assertThat(one.rule()).isEqualTo(Rule.NOT_JSON);
    assertThat(one.message()).contains("StartAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "null", "\"text\""})
  void jsonThatIsNoObjectIsNoDefinition(String json) {
    assertThat(only(json).message()).isEqualTo("Definition must be a valid JSON object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "{", "{\"States\":", "\u0000", "{}{}"})
  void brokenTextIsAnsweredNotThrown(String json) {
    assertThat(DefinitionReader.read(json).diagnostics()).isNotEmpty();
  }

  @Test
  void textNestedTooDeepIsAnsweredNotThrown() {
    String json = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

    assertThat(only(json).rule()).isEqualTo(Rule.NOT_JSON);
  }

  @Test
  void aDefinitionIsReadAsDeepAsItsValuesCanBeWalked() {
    StateMachine machine = DefinitionReader.read(nots(190)).orThrow();

    assertThat(DefinitionReader.read(DefinitionWriter.write(machine)).orThrow()).isEqualTo(machine);
    assertThat(Checker.check(machine)).isNotEmpty();
    assertThat(only(nots(500)).rule()).isEqualTo(Rule.TOO_DEEPLY_NESTED);
  }

  private static String nots(int depth) {
    return machine(
        "\"A\": {\"Type\": \"Choice\", \"Choices\": [{\"Next\": \"A\", "
            + "\"Not\": {".repeat(depth)
            + "\"Variable\": \"$.a\", \"IsNull\": true"
            + "}".repeat(depth)
            + "}]}");
  }

  @Test
  void allMissingFieldsOfAnObjectAreNamedInOneSentence() {
    Diagnostic one = only("{}");

    assertThat(one.rule()).isEqualTo(Rule.MISSING_FIELD);
    assertThat(one.message()).isEqualTo("These fields are required: [States, StartAt]");
    assertThat(one.awsLocation()).isEqualTo("/");
  }

  @Test
  void anUnknownFieldIsReportedWithTheNearestName() {
    Diagnostic one =
        only(
            machine(
                """
                "A": {"Type": "Pass", "ResultsPath": "$.a", "End": true}\
                """));

    assertThat(one.rule()).isEqualTo(Rule.UNKNOWN_FIELD);
    assertThat(one.pointer()).isEqualTo("/States/A/ResultsPath");
    assertThat(one.message()).isEqualTo("Field 'ResultsPath' is not supported");
    assertThat(one.mend()).isEqualTo("Did you mean 'ResultPath'?");
  }

  @Test
  void aStateOfNoKnownTypeIsReportedAtItsType() {
    Diagnostic one =
        only(
            machine(
                """
                "A": {"Type": "Taks", "End": true}\
                """));

    assertThat(one.pointer()).isEqualTo("/States/A/Type");
    assertThat(one.message())
        .isEqualTo(
            "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail,"
                + " Choice, Parallel, Map]");
    assertThat(one.mend()).isEqualTo("Did you mean 'Task'?");
  }

  @Test
  void aValueOfTheWrongTypeIsReportedWithTheRightOne() {
    Diagnostic one =
        only(
            machine(
                """
                "A": {"Type": "Wait", "Seconds": "10", "End": true}\
                """));

    assertThat(one.rule()).isEqualTo(Rule.WRONG_TYPE);
    assertThat(one.pointer()).isEqualTo("/States/A/Seconds");
    assertThat(one.message()).isEqualTo("Expected value of type Integer");
  }

  @Test
  void aWordThatIsNotOneOfItsFieldsIsReported() {
    Diagnostic one =
        only(
            machine(
                """
                "A": {"Type": "Task", "Resource": "${F}", "End": true,
                  "Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "full"}]}\
                """));

    assertThat(one.rule()).isEqualTo(Rule.WRONG_VALUE);
    assertThat(one.pointer()).isEqualTo("/States/A/Retry/0/JitterStrategy");
    assertThat(one.message()).isEqualTo("Value should be one of the following: [NONE, FULL]");
    assertThat(one.mend()).isEqualTo("Did you mean 'FULL'?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Type': 'Pass', 'Next': 'B', 'End': true",
        "'Type': 'Wait', 'Seconds': 1, 'Timestamp': '2026-01-31T09:00:00Z', 'End': true",
        "'Type': 'Task', 'Resource': '${F}', 'TimeoutSeconds': 1, 'TimeoutSecondsPath': '$.a',"
            + " 'End': true",
        "'Type': 'Fail', 'Error': 'E', 'ErrorPath': '$.a'",
        "'Type': 'Fail', 'Cause': 'E', 'CausePath': '$.a'",
        "'Type': 'Map', 'ItemProcessor': {'StartAt': 'C', 'States': {}},"
            + " 'Iterator': {'StartAt': 'C', 'States': {}}, 'End': true",
        "'Type': 'Choice', 'Choices': [{'Variable': '$', 'IsNull': true, 'IsString': true,"
            + " 'Next': 'B'}]",
        "'Type': 'Choice', 'Choices': [{'Variable': '$', 'IsNull': true, 'Condition': true,"
            + " 'Next': 'B'}]"
      })
  void fieldsThatExcludeEachOtherAreReported(String fields) {
    Diagnostic one = only(machine("\"A\": {" + fields.replace('\'', '"') + "}"));

    assertThat(one.rule()).isEqualTo(Rule.EXCLUSIVE_FIELDS);
    assertThat(one.message()).contains("only").contains("one of the following fields");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'Type': 'Wait', 'Seconds': 1, 'SecondsPath': '$.s' | Keep Seconds: SecondsPath is JSONPath's, and the state is in JSONata.
          'Type': 'Wait', 'Seconds': 1, 'Timestamp': 't', 'SecondsPath': '$.s' | Keep one of Seconds and Timestamp: SecondsPath is JSONPath's, and the state is in JSONata.
          'Type': 'Wait', 'TimestampPath': '$.t', 'SecondsPath': '$.s' | Keep one of SecondsPath and TimestampPath.
          'Type': 'Task', 'Resource': 'r', 'TimeoutSeconds': 1, 'TimeoutSecondsPath': '$.s' | Keep TimeoutSeconds: TimeoutSecondsPath is JSONPath's, and the state is in JSONata.
          """)
  void ofFieldsThatExcludeEachOtherJsonataKeepsItsOwn(String fields, String mend) {
    Diagnostic one =
        only(
            machine(
                ("'A': {'QueryLanguage': 'JSONata', " + fields + ", 'End': true}")
                    .replace('\'', '"')));

    assertThat(one.mend()).isEqualTo(mend);
  }

  @Test
  void aStateThatLeadsNowhereIsReported() {
    Diagnostic one =
        only(
            machine(
                """
                "A": {"Type": "Pass"}\
                """));

    assertThat(one.rule()).isEqualTo(Rule.MISSING_FIELD);
    assertThat(one.message())
        .isEqualTo("This object should have only one of the following fields: [Next, End]");
  }

  @Test
  void aNestedRuleWithANextIsReportedThere() {
    Diagnostic one =
        only(
            machine(
                """
                "A": {"Type": "Choice", "Choices": [{"Next": "B",
                  "Not": {"Variable": "$", "IsNull": true, "Next": "B"}}]}\
                """));

    assertThat(one.pointer()).isEqualTo("/States/A/Choices/0/Not/Next");
    assertThat(one.awsLocation()).isEqualTo("/States/A/Choices[0]/Not/Next");
    assertThat(one.message()).isEqualTo("Field 'Next' is not supported");
  }

  @Test
  void namesWithSlashesAndTildesAreEscapedInPointersAndPlainInLocations() {
    Diagnostic one =
        only(
            machine(
                """
                "a/b~c": {"Type": "Pass", "End": true, "Nexts": 1}\
                """));

    assertThat(one.pointer()).isEqualTo("/States/a~1b~0c/Nexts");
    assertThat(one.awsLocation()).isEqualTo("/States/a/b~c/Nexts");
  }

  @Test
  void mistakesComeInTheOrderOfTheText() {
    Definition definition =
        DefinitionReader.read(
            """
            {"Comments": "x", "States": {"B": {"Type": "Pass"}, "A": {"Type": 1}}, "StartAt": 1}
            """);

    assertThat(definition.diagnostics())
        .extracting(Diagnostic::pointer)
        .containsExactly("/Comments", "/States/B", "/States/A/Type", "/StartAt");
  }

  @Test
  void expressionsAreToldFromLiteralsByTheStatesLanguage() {
    StateMachine machine =
        DefinitionReader.read(
                """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Fail", "Error": "{% 'x' %}"},
                  "B": {"Type": "Fail", "QueryLanguage": "JSONata", "Error": "{% 'x' %}"}}}
                """)
            .orThrow();

    assertThat(machine.graph().states().values())
        .containsExactly(
            new Fail(null, null, new ValueOrPath.Literal<>("{% 'x' %}"), null),
            new Fail(null, QueryLanguage.JSONATA, new ValueOrPath.Jsonata<>("{% 'x' %}"), null));
  }

  private static String machine(String states) {
    return "{\"StartAt\": \"A\", \"States\": {" + states + "}}";
  }

  private static Diagnostic only(String json) {
    Definition definition = DefinitionReader.read(json);
    assertThat(definition.stateMachine()).isNull();
    assertThat(definition.diagnostics()).hasSize(1);
    return definition.diagnostics().get(0);
  }
}
