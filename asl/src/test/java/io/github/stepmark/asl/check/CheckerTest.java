package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions are written with ' for ", so that they can be read. */
class CheckerTest {

  private static final String END = "'Z': {'Type': 'Succeed'}";

  @Test
  void aGoodMachineHasNothingWrong() {
    assertThat(check("'A': {'Type': 'Pass', 'Next': 'Z'}", END)).isEmpty();
  }

  @Test
  void aStateNameMayHave80CharactersHoweverManyUnitsTheyTake() {
    assertThat(
            check(
                "'A': {'Type': 'Pass', 'Next': '" + "😀".repeat(80) + "'}",
                "'" + "😀".repeat(80) + "': {'Type': 'Succeed'}"))
        .isEmpty();
  }

  @Test
  void aStateNameOf81CharactersIsTooLong() {
    String name = "x".repeat(81);

    Diagnostic one =
        only(
            "'A': {'Type': 'Pass', 'Next': '" + name + "'}", "'" + name + "': {'Type': 'Succeed'}");

    assertIs(one, Rule.INVALID_STATE_NAME, "/States/" + name);
    assertThat(one.mend()).isEqualTo("Take out 1 of its 81 characters.");
  }

  @Test
  void aStateNameIsUniqueInTheWholeMachine() {
    Diagnostic one = only(parallel("'A': {'Type': 'Succeed'}"), END);

    assertIs(one, Rule.DUPLICATE_STATE_NAME, "/States/A/Branches/0/States/A");
    assertThat(one.message()).isEqualTo("There is another state 'A' at /States/A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'Type': 'Pass', 'Next': 'z'                                            | /Next",
        "'Type': 'Choice', 'Default': 'z', 'Choices': [{'Variable': '$', 'IsNull': true,"
            + " 'Next': 'Z'}]                                                   | /Default",
        "'Type': 'Choice', 'Choices': [{'Variable': '$', 'IsNull': true, 'Next': 'z'}]"
            + "                                                                 | /Choices/0/Next",
        "'Type': 'Task', 'Resource': '${F}', 'Next': 'Z', 'Catch': [{'ErrorEquals': ['E'],"
            + " 'Next': 'z'}]                                                   | /Catch/0/Next"
      })
  void aTargetThatDoesNotExistIsReportedWithTheNearestName(String fields, String field) {
    Diagnostic one = only("'A': {" + fields + "}", END);

    assertIs(one, Rule.MISSING_TARGET, "/States/A" + field);
    assertThat(one.message()).isEqualTo("Missing 'Next' target: z");
    assertThat(one.mend()).isEqualTo("Did you mean 'Z'?");
  }

  @Test
  void aStartThatDoesNotExistIsReported() {
    Diagnostic one = only(check("{'StartAt': 'Begin', 'States': {" + END + "}}"));

    assertIs(one, Rule.MISSING_TARGET, "/StartAt");
    assertThat(one.mend()).isEqualTo("Name one of Z.");
  }

  @Test
  void aTargetInAnotherGraphIsReportedAsSuch() {
    Diagnostic one =
        only(
            parallel(
                "'B': {'Type': 'Choice', 'Default': 'Z', 'Choices': [{'Variable': '$.a',"
                    + " 'IsNull': true, 'Next': 'C'}]}, 'C': {'Type': 'Succeed'}"),
            END);
    assertIs(one, Rule.MISSING_TARGET, "/States/A/Branches/0/States/B/Default");
    assertThat(one.mend()).startsWith("'Z' stands in another graph");
  }

  @Test
  void aStateThatNoWayLeadsToIsReportedEvenIfItLeadsToItself() {
    Diagnostic one =
        only(
            "'A': {'Type': 'Succeed'}",
            "'B': {'Type': 'Choice', 'Default': 'A', 'Choices': [{'Variable': '$.a', 'IsNull':"
                + " true, 'Next': 'B'}]}");

    assertIs(one, Rule.UNREACHABLE_STATE, "/States/B");
    assertThat(one.message()).isEqualTo("State \"B\" is not reachable.");
  }

  @Test
  void aMachineWithoutAnEndIsReportedAndNothingElseOfItsGraph() {
    Diagnostic one =
        only("'A': {'Type': 'Pass', 'Next': 'A'}", "'B': {'Type': 'Pass', 'Next': 'A'}");

    assertIs(one, Rule.NO_TERMINAL_STATE, "");
    assertThat(one.message()).isEqualTo("Workflow has no terminal state");
  }

  @Test
  void aBranchWithoutAnEndIsReportedThoughAwsTakesIt() {
    Diagnostic one = only(parallel("'B': {'Type': 'Pass', 'Next': 'B'}"), END);

    assertIs(one, Rule.NO_TERMINAL_STATE, "/States/A/Branches/0");
  }

  @Test
  void aLoopThatNothingLeavesIsReportedOnce() {
    Diagnostic one =
        only(
            "'A': {'Type': 'Choice', 'Default': 'Z', 'Choices': [{'Variable': '$.a', 'IsNull':"
                + " true, 'Next': 'B'}]}",
            "'B': {'Type': 'Pass', 'Next': 'C'}",
            "'C': {'Type': 'Wait', 'Seconds': 1, 'Next': 'B'}",
            END);

    assertIs(one, Rule.NO_WAY_OUT, "/States/B");
    assertThat(one.message()).isEqualTo("No way leads from 'B', 'C' to an end");
  }

  @Test
  void aLoopThatAChoiceOrACatcherLeavesIsFine() {
    assertThat(
            check(
                "'A': {'Type': 'Task', 'Resource': '${F}', 'Next': 'A', 'Catch':"
                    + " [{'ErrorEquals': ['States.ALL'], 'Next': 'Z'}]}",
                END))
        .isEmpty();
  }

  @Test
  void statesAllStandsAloneAndLast() {
    List<Diagnostic> found =
        check(
            "'A': {'Type': 'Task', 'Resource': '${F}', 'Next': 'Z',"
                + " 'Retry': [{'ErrorEquals': ['E', 'States.ALL']}],"
                + " 'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Z'},"
                + " {'ErrorEquals': ['E'], 'Next': 'Z'}]}",
            END);

    assertThat(found).extracting(Diagnostic::rule).containsOnly(Rule.STATES_ALL_MISPLACED);
    assertThat(found)
        .extracting(Diagnostic::awsLocation)
        .containsExactly("/States/A/Retry[0]/ErrorEquals[1]", "/States/A/Catch[0]/ErrorEquals[0]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "['E']               | ['F', 'E']                  | 1",
        "['States.TaskFailed'] | ['com.acme.Declined']     | 0",
        "['States.Timeout']  | ['States.HeartbeatTimeout'] | 0"
      })
  void anErrorThatAnEarlierRetrierAnswersToIsAWarning(String first, String second, int at) {
    Diagnostic one =
        only(
            "'A': {'Type': 'Task', 'Resource': '${F}', 'Next': 'Z', 'Retry': [{'ErrorEquals': "
                + first
                + "}, {'ErrorEquals': "
                + second
                + "}]}",
            END);

    assertIs(one, Rule.SHADOWED_HANDLER, "/States/A/Retry/1/ErrorEquals/" + at);
    assertThat(one.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void taskFailedDoesNotShadowATimeout() {
    assertThat(
            check(
                "'A': {'Type': 'Task', 'Resource': '${F}', 'Next': 'Z', 'Retry':"
                    + " [{'ErrorEquals': ['States.TaskFailed']}, {'ErrorEquals':"
                    + " ['States.Timeout']}]}",
                END))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'Type': 'Choice', 'Choices': [], 'Default': 'Z'           | /Choices",
        "'Type': 'Parallel', 'Branches': [], 'Next': 'Z'           | /Branches",
        "'Type': 'Choice', 'Default': 'Z', 'Choices': [{'And': [], 'Next': 'Z'}] | /Choices/0/And",
        "'Type': 'Task', 'Resource': '${F}', 'Next': 'Z', 'Retry': [{'ErrorEquals': []}]"
            + "                                                    | /Retry/0/ErrorEquals"
      })
  void aListThatNeedsAnElementIsReported(String fields, String field) {
    Diagnostic one = only("'A': {" + fields + "}", END);

    assertIs(one, Rule.EMPTY_LIST, "/States/A" + field);
    assertThat(one.message()).isEqualTo("Value cannot be empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'TimeoutSeconds': 0           | /TimeoutSeconds          | Minimum value is 1",
        "'HeartbeatSeconds': 100000000 | /HeartbeatSeconds        | Maximum value is 99999999",
        "'Retry': [{'ErrorEquals': ['E'], 'BackoffRate': 0.99}]   | /Retry/0/BackoffRate"
            + "                                                   | Minimum value is 1",
        "'Retry': [{'ErrorEquals': ['E'], 'MaxAttempts': -1}]     | /Retry/0/MaxAttempts"
            + "                                                   | Minimum value is 0",
        "'Retry': [{'ErrorEquals': ['E'], 'MaxDelaySeconds': 31622401}] | /Retry/0/MaxDelaySeconds"
            + "                                                   | Maximum value is 31622400"
      })
  void aNumberOutOfItsRangeIsReported(String field, String pointer, String message) {
    Diagnostic one =
        only("'A': {'Type': 'Task', 'Resource': '${F}', 'Next': 'Z', " + field + "}", END);

    assertIs(one, Rule.OUT_OF_RANGE, "/States/A" + pointer);
    assertThat(one.message()).isEqualTo(message);
  }

  @Test
  void aHeartbeatThatIsNotBelowTheTimeoutIsAWarning() {
    Diagnostic one =
        only(
            "'A': {'Type': 'Task', 'Resource': '${F}', 'TimeoutSeconds': 10, 'HeartbeatSeconds':"
                + " 10, 'Next': 'Z'}",
            END);

    assertIs(one, Rule.HEARTBEAT_NOT_BELOW_TIMEOUT, "/States/A/HeartbeatSeconds");
    assertThat(one.severity()).isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T09:00:00",
        "2026-01-31t09:00:00Z",
        "2026-01-31T09:00:00z",
        "2026-01-31 09:00:00Z",
        "2026-01-31T09:00Z",
        "2026-02-30T09:00:00Z",
        "tomorrow",
        "{% $now() %}"
      })
  void aTimestampThatIsNoneIsReported(String text) {
    Diagnostic one = only("'A': {'Type': 'Wait', 'Timestamp': '" + text + "', 'Next': 'Z'}", END);

    assertIs(one, Rule.INVALID_TIMESTAMP, "/States/A/Timestamp");
    assertThat(one.message()).isEqualTo("String does not match RFC3339 timestamp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T09:00:00Z",
        "2026-01-31T09:00:00.123456789Z",
        "2026-01-31T09:00:00-05:30",
        "${When}"
      })
  void aTimestampWithSecondsAndAZoneIsFine(String text) {
    assertThat(check("'A': {'Type': 'Wait', 'Timestamp': '" + text + "', 'Next': 'Z'}", END))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'Type': 'Pass', 'Next': 'Z', 'ResultSelector': {}  | ResultSelector",
        "'Type': 'Pass', 'Next': 'Z', 'Arguments': {}       | Arguments",
        "'Type': 'Wait', 'Seconds': 1, 'Next': 'Z', 'ResultPath': null | ResultPath",
        "'Type': 'Succeed', 'Assign': {}                    | Assign"
      })
  void aFieldThatTheTypeLacksIsReported(String fields, String field) {
    List<Diagnostic> found = check("'A': {" + fields + "}", END);

    assertThat(found)
        .anySatisfy(one -> assertIs(one, Rule.UNSUPPORTED_FIELD, "/States/A/" + field));
    assertThat(found).noneMatch(one -> one.rule() == Rule.OTHER_LANGUAGE_FIELD);
  }

  @Test
  void aMapTakesItemSelectorOrItsDeprecatedName() {
    Diagnostic one =
        only(
            "'A': {'Type': 'Map', 'ItemSelector': {}, 'Parameters': {}, 'Next': 'Z',"
                + " 'ItemProcessor': {'StartAt': 'B', 'States': {'B': {'Type': 'Succeed'}}}}",
            END);

    assertIs(one, Rule.EXCLUSIVE_FIELDS, "/States/A/Parameters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "JSONPath | 'Type': 'Pass', 'Output': {}, 'Next': 'Z'           | /Output",
        "JSONata  | 'Type': 'Pass', 'Parameters': {}, 'Next': 'Z'       | /Parameters",
        "JSONata  | 'Type': 'Pass', 'Result': {}, 'Next': 'Z'           | /Result",
        "JSONata  | 'Type': 'Wait', 'SecondsPath': '$.a', 'Next': 'Z'   | /SecondsPath",
        "JSONata  | 'Type': 'Choice', 'Choices': [{'Variable': '$.a', 'IsNull': true, 'Next': 'Z'}]"
            + "                                                         | /Choices/0/Variable",
        "JSONPath | 'Type': 'Choice', 'Choices': [{'Condition': true, 'Next': 'Z'}]"
            + "                                                         | /Choices/0/Condition",
        "JSONata  | 'Type': 'Task', 'Resource': '${F}', 'Next': 'Z', 'Catch': [{'ErrorEquals':"
            + " ['E'], 'Next': 'Z', 'ResultPath': '$.e'}]               | /Catch/0/ResultPath"
      })
  void aFieldOfTheOtherQueryLanguageIsReported(String language, String fields, String field) {
    Diagnostic one = only("'A': {'QueryLanguage': '" + language + "', " + fields + "}", END);

    assertIs(one, Rule.OTHER_LANGUAGE_FIELD, "/States/A" + field);
    assertThat(one.message())
        .startsWith("The QueryLanguage is set to '" + language + "', but field '");
  }

  @Test
  void aJsonPathStateInAJsonataMachineIsReported() {
    Diagnostic one =
        only(
            check(
                "{'QueryLanguage': 'JSONata', 'StartAt': 'A', 'States': {'A': {'Type': 'Pass',"
                    + " 'QueryLanguage': 'JSONPath', 'End': true}}}"));

    assertIs(one, Rule.OTHER_LANGUAGE_STATE, "/States/A/QueryLanguage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"order", "$.a[*]", "$..a", "$.a[?(@.b)]", "$.a[0:2]", "$.", "$.a['b'"})
  void aPathThatMayNameManyNodesIsNoReferencePath(String path) {
    Diagnostic one =
        only(
            "'A': {'Type': 'Wait', 'SecondsPath': '"
                + path.replace("'", "\\u0027")
                + "', 'Next': 'Z'}",
            END);

    assertIs(one, Rule.INVALID_PATH, "/States/A/SecondsPath");
    assertThat(one.message()).startsWith("Value is not a Reference Path");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$", "$.a", "$.a.b[0]['c d']", "$$.Execution.Input.n", "$delay.s", "${Delay}"})
  void aPathThatNamesOneNodeIsAReferencePath(String path) {
    assertThat(
            check(
                "'A': {'Type': 'Wait', 'Assign': {'delay': {'s': 1}}, 'SecondsPath': '"
                    + path.replace("'", "\\u0027")
                    + "', 'Next': 'Z'}",
                END))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$$.Execution", "$order", "$.a[*]"})
  void aResultGoesIntoTheStatesInputAlone(String path) {
    Diagnostic one = only("'A': {'Type': 'Pass', 'ResultPath': '" + path + "', 'Next': 'Z'}", END);

    assertIs(one, Rule.INVALID_PATH, "/States/A/ResultPath");
  }

  @Test
  void errorPathTakesACallThatGivesAString() {
    assertThat(check("'A': {'Type': 'Fail', 'ErrorPath': 'States.UUID()'}")).isEmpty();
    assertIs(
        only("'A': {'Type': 'Fail', 'ErrorPath': 'States.Array()'}"),
        Rule.INVALID_PATH,
        "/States/A/ErrorPath");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'x.$': 'order'",
        "'x.$': 1",
        "'x.$': 'States.Format($.a'",
        "'x.$': 'States.Format(\\u0027a\\\\\\\"\\u0027)'"
      })
  void aTemplateFieldThatIsNoPathAndNoCallIsReported(String field) {
    Diagnostic one =
        only("'A': {'Type': 'Pass', 'Parameters': {'in': [{" + field + "}]}, 'Next': 'Z'}", END);

    assertIs(one, Rule.INVALID_TEMPLATE, "/States/A/Parameters/in/0/x.$");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "'Type': 'Pass', 'InputPath': '$.a['          | /InputPath  | 4 | 4",
        "'Type': 'Pass', 'OutputPath': '$.a b'        | /OutputPath | 4 | 5",
        "'Type': 'Pass', 'ResultPath': '$.a[*].b'     | /ResultPath | 3 | 6",
        "'Type': 'Wait', 'SecondsPath': '$.a.min()'   | /SecondsPath | 3 | 9"
      })
  void aPathIsReportedAtThePartThatIsWrong(String fields, String field, int start, int end) {
    Diagnostic one = only("'A': {" + fields + ", 'Next': 'Z'}", END);

    assertIs(one, Rule.INVALID_PATH, "/States/A" + field);
    assertThat(one.range()).isEqualTo(new TextRange(start, end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"InputPath", "OutputPath", "ResultPath"})
  void noFunctionIsCalledWhereAPathStands(String field) {
    Diagnostic one =
        only("'A': {'Type': 'Pass', '" + field + "': 'States.UUID()', 'Next': 'Z'}", END);

    assertIs(one, Rule.INVALID_PATH, "/States/A/" + field);
    assertThat(one.mend()).startsWith("No function is called here");
    assertThat(one.range()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$..a", "$.a[*].b", "$$.Execution.Id", "$order.id", "$.a[?(@.b == 1)]"})
  void inputPathTakesAnyPath(String path) {
    assertThat(
            check(
                "'A': {'Type': 'Pass', 'Assign': {'order': {}}, 'InputPath': '"
                    + path
                    + "', 'Next': 'Z'}",
                END))
        .isEmpty();
  }

  @Test
  void aFunctionThatDoesNotExistIsReportedAtItsNameWithTheNearest() {
    Diagnostic one =
        only(
            "'A': {'Type': 'Pass', 'Parameters': {'x.$': 'States.Array(States.Uuid())'}, 'Next':"
                + " 'Z'}",
            END);

    assertIs(one, Rule.UNKNOWN_INTRINSIC, "/States/A/Parameters/x.$");
    assertThat(one.range()).isEqualTo(new TextRange(13, 24));
    assertThat(one.mend()).isEqualTo("Did you mean 'States.UUID'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "'Type': 'Pass', 'Next': 'Z', 'Parameters': {'x.$': 'States.MathAdd(1)'}"
            + " | /Parameters/x.$",
        "'Type': 'Pass', 'Next': 'Z', 'Assign': {'x.$': 'States.MathAdd(1)'} | /Assign/x.$",
        "'Type': 'Fail', 'ErrorPath': 'States.Format()' | /ErrorPath"
      })
  void argumentsThatAFunctionDoesNotTakeAreReported(String fields, String field) {
    List<Diagnostic> found = check("'A': {" + fields + "}", END);

    assertThat(found)
        .anySatisfy(one -> assertIs(one, Rule.INTRINSIC_ARGUMENTS, "/States/A" + field));
  }

  @Test
  void theTemplatesOfADistributedMapAreChecked() {
    List<Diagnostic> found =
        check(
            "'A': {'Type': 'Map', 'Next': 'Z', 'ItemReader': {'Resource':"
                + " 'arn:aws:states:::s3:listObjectsV2', 'Parameters': {'Bucket.$': 'b'}},"
                + " 'ItemBatcher': {'MaxItemsPerBatch': 1, 'BatchInput': {'x.$': 'c'}},"
                + " 'ResultWriter': {'Resource': 'arn:aws:states:::s3:putObject', 'Parameters':"
                + " {'Bucket.$': 'd'}},"
                + " 'ItemProcessor': {'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType':"
                + " 'STANDARD'}, 'StartAt': 'B', 'States': {'B': {'Type': 'Succeed'}}}}",
            END);

    assertThat(found).extracting(Diagnostic::rule).containsOnly(Rule.INVALID_TEMPLATE);
    assertThat(found)
        .extracting(Diagnostic::pointer)
        .containsExactly(
            "/States/A/ItemReader/Parameters/Bucket.$",
            "/States/A/ItemBatcher/BatchInput/x.$",
            "/States/A/ResultWriter/Parameters/Bucket.$");
  }

  @Test
  void aTemplateFieldWrittenTwiceIsReported() {
    Diagnostic one =
        only("'A': {'Type': 'Pass', 'Parameters': {'x': 1, 'x.$': '$.a'}, 'Next': 'Z'}", END);

    assertIs(one, Rule.DUPLICATE_TEMPLATE_FIELD, "/States/A/Parameters/x.$");
  }

  @Test
  void anExpressionWithoutItsEndIsReported() {
    Diagnostic one =
        only(
            "'A': {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': {'a': ['{% 1']}, 'Next':"
                + " 'Z'}",
            END);

    assertIs(one, Rule.JSONATA_DELIMITERS, "/States/A/Output/a/0");
  }

  @ParameterizedTest
  @CsvSource({
    "states,RESERVED_VARIABLE_NAME",
    "a.b,INVALID_VARIABLE_NAME",
    "1a,INVALID_VARIABLE_NAME"
  })
  void aVariableThatCannotBeNamedSoIsReported(String name, Rule rule) {
    Diagnostic one =
        only("'A': {'Type': 'Pass', 'Assign': {'" + name + ".$': '$.a'}, 'Next': 'Z'}", END);

    assertIs(one, rule, "/States/A/Assign/" + name + ".$");
  }

  @Test
  void aVariableInJsonataThatIsNamedAsInJsonPathIsToldItsName() {
    List<Diagnostic> found =
        check(
            "'A': {'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Assign': {'list.$': 1}, 'Next': 'Z'}",
            END);

    assertThat(found)
        .filteredOn(one -> one.rule() == Rule.INVALID_VARIABLE_NAME)
        .extracting(Diagnostic::mend)
        .containsExactly("Write list: in JSONata no name ends in .$.");
  }

  @Test
  void aResourceIsAnArnOrAPlaceholder() {
    Diagnostic one = only("'A': {'Type': 'Task', 'Resource': 'sqs:sendMessage', 'Next': 'Z'}", END);

    assertIs(one, Rule.INVALID_RESOURCE, "/States/A/Resource");
    assertThat(one.message()).isEqualTo("Value is not a valid resource ARN");
  }

  @Test
  void credentialsNameARole() {
    Diagnostic one =
        only("'A': {'Type': 'Task', 'Resource': '${F}', 'Credentials': {}, 'Next': 'Z'}", END);

    assertIs(one, Rule.INVALID_CREDENTIALS, "/States/A/Credentials");
    assertThat(one.message()).isEqualTo("The field 'RoleArn' is required but was missing");
  }

  @Test
  void anExpressWorkflowDoesNotWaitForTokens() {
    StateMachine machine =
        DefinitionReader.read(
                quoted(
                    "{'StartAt': 'A', 'States': {'A': {'Type': 'Task', 'End': true,"
                        + " 'HeartbeatSeconds': 60, 'Parameters': {'QueueUrl': '${Q}',"
                        + " 'MessageBody.$': '$$.Task.Token'}, 'Resource':"
                        + " 'arn:aws:states:::sqs:sendMessage.waitForTaskToken'}}}"))
            .orThrow();

    assertThat(Checker.check(machine)).isEmpty();
    Diagnostic one = only(Checker.check(machine, WorkflowType.EXPRESS));
    assertIs(one, Rule.NOT_IN_EXPRESS, "/States/A/Resource");
  }

  @Test
  void anOperandThatIsNotOfItsOperatorsTypeIsReported() {
    Condition condition =
        new Condition.Comparison(
            "$.a", ComparisonOperator.NUMERIC_EQUALS, JsonValue.parse("\"1\""), null);
    Choice choice =
        new Choice(
            null,
            null,
            List.of(new ChoiceRule(condition, "Z", null, null)),
            null,
            InputOutput.DEFAULT);
    Map<String, State> states = new LinkedHashMap<>();
    states.put("A", choice);
    states.put("Z", new Succeed(null, null, InputOutput.DEFAULT));

    Diagnostic one =
        only(Checker.check(new StateMachine(null, null, null, null, new StateGraph("A", states))));

    assertIs(one, Rule.WRONG_TYPE, "/States/A/Choices/0/NumericEquals");
  }

  @Test
  void mistakesComeInTheOrderOfTheDefinition() {
    assertThat(
            check(
                "'A': {'Type': 'Task', 'Resource': 'x', 'TimeoutSeconds': 0, 'Next': 'z'}",
                "'B': {'Type': 'Wait', 'Seconds': -1, 'Next': 'Z'}",
                END))
        .extracting(Diagnostic::pointer)
        .containsExactly(
            "/States/A/Resource",
            "/States/A/TimeoutSeconds",
            "/States/A/Next",
            "/States/B/Seconds");
  }

  private static String parallel(String states) {
    String first = states.substring(0, states.indexOf(':'));
    return "'A': {'Type': 'Parallel', 'Next': 'Z', 'Branches': [{'StartAt': "
        + first
        + ", 'States': {"
        + states
        + "}}]}";
  }

  private static void assertIs(Diagnostic diagnostic, Rule rule, String pointer) {
    assertThat(diagnostic.rule()).isEqualTo(rule);
    assertThat(diagnostic.pointer()).isEqualTo(pointer);
  }

  private static Diagnostic only(String... states) {
    return only(check(states));
  }

  private static Diagnostic only(List<Diagnostic> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Diagnostic> check(String... states) {
    return check("{'StartAt': 'A', 'States': {" + String.join(", ", states) + "}}");
  }

  private static List<Diagnostic> check(String definition) {
    return definition.startsWith("{")
        ? Checker.check(DefinitionReader.read(quoted(definition)).orThrow())
        : check(new String[] {definition});
  }

  private static String quoted(String definition) {
    return definition.replace('\'', '"');
  }
}
