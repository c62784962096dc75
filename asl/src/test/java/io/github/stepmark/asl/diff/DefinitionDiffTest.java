package io.github.stepmark.asl.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.diff.Change.Kind;
import io.github.stepmark.asl.diff.Change.Part;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionDiffTest {

  private static final String ORDERS =
      """
      {
        "StartAt": "Pack",
        "States": {
          "Pack": {
            "Type": "Task", "Resource": "${PackFunctionArn}", "Next": "Big?",
            "Retry": [{"ErrorEquals": ["A", "B"], "MaxAttempts": 2}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Lost"}]
          },
          "Big?": {
            "Type": "Choice", "Default": "Ship",
            "Choices": [{"Variable": "$.size", "NumericGreaterThan": 10, "Next": "Ask"}]
          },
          "Ask": {
            "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": {"QueueUrl": "${Queue}", "MessageBody.$": "$$.Task.Token"},
            "TimeoutSeconds": 60, "Next": "Ship"
          },
          "Ship": {"Type": "Task", "Resource": "${ShipFunctionArn}", "End": true},
          "Lost": {"Type": "Fail", "Error": "Lost"}
        }
      }
      """;

  private static List<String> diff(String before, String after) {
    return DefinitionDiff.of(
            DefinitionReader.read(before).orThrow(), DefinitionReader.read(after).orThrow())
        .stream()
        .map(
            change ->
                "%s %s %s %s -> %s"
                    .formatted(
                        change.kind(),
                        change.part(),
                        change.pointer(),
                        change.kind() == Kind.CHANGED || change.kind() == Kind.RENAMED
                            ? change.before()
                            : "",
                        change.kind() == Kind.CHANGED || change.kind() == Kind.RENAMED
                            ? change.after()
                            : ""))
        .toList();
  }

  @Test
  void aDefinitionIsTheSameAsItself() {
    assertThat(diff(ORDERS, ORDERS)).isEmpty();
  }

  @Test
  void commentsDefaultsAndTheOrderOfNamesMakeNoDifference() {
    String other =
        ORDERS
            .replace("\"StartAt\"", "\"Comment\": \"Orders\", \"Version\": \"1.0\", \"StartAt\"")
            .replace(
                "[\"A\", \"B\"]", "[\"B\", \"A\"], \"IntervalSeconds\": 1, \"BackoffRate\": 2.0")
            .replace("\"Next\": \"Lost\"", "\"Next\": \"Lost\", \"ResultPath\": \"$\"")
            .replace("\"End\": true", "\"End\": true, \"InputPath\": \"$\", \"Catch\": []");

    assertThat(diff(ORDERS, other)).isEmpty();
  }

  @Test
  void theOrderOfStatesMakesNoDifferenceThatOfRulesDoes() {
    String one =
        choice(
            "{\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"A\"}",
            "{\"Variable\": \"$.a\", \"IsPresent\": true, \"Next\": \"B\"}");
    String other =
        choice(
            "{\"Variable\": \"$.a\", \"IsPresent\": true, \"Next\": \"B\"}",
            "{\"Variable\": \"$.a\", \"IsNull\": true, \"Next\": \"A\"}");

    assertThat(diff(one, other))
        .singleElement()
        .asString()
        .startsWith("CHANGED TRANSITIONS /States/C/Choices ");
  }

  private static String choice(String first, String second) {
    return """
        {"StartAt": "C", "States": {
          "C": {"Type": "Choice", "Choices": [%s, %s], "Default": "A"},
          "A": {"Type": "Succeed"}, "B": {"Type": "Succeed"}}}
        """
        .formatted(first, second);
  }

  @Test
  void eachPartIsNamed() {
    String other =
        ORDERS
            .replace("\"MaxAttempts\": 2", "\"MaxAttempts\": 5")
            .replace("60", "90")
            .replace("\"QueueUrl\": \"${Queue}\"", "\"QueueUrl\": \"${Other}\"")
            .replace("${ShipFunctionArn}", "${SendFunctionArn}")
            .replace("\"Default\": \"Ship\"", "\"Default\": \"Lost\"");

    assertThat(diff(ORDERS, other))
        .containsExactly(
            "CHANGED ERRORS /States/Pack/Retry [{\"ErrorEquals\":[\"A\",\"B\"],\"MaxAttempts\":2}] -> [{\"ErrorEquals\":[\"A\",\"B\"],\"MaxAttempts\":5}]",
            "CHANGED TRANSITIONS /States/Big?/Default \"Ship\" -> \"Lost\"",
            "CHANGED DATA /States/Ask/Parameters {\"QueueUrl\":\"${Queue}\",\"MessageBody.$\":\"$$.Task.Token\"} -> {\"QueueUrl\":\"${Other}\",\"MessageBody.$\":\"$$.Task.Token\"}",
            "CHANGED TIME /States/Ask/TimeoutSeconds 60 -> 90",
            "CHANGED RESOURCE /States/Ship/Resource \"${ShipFunctionArn}\" -> \"${SendFunctionArn}\"");
  }

  @Test
  void aStateThatIsCalledOtherwiseIsFoundAndTransitionsToItAreNoChange() {
    String other =
        ORDERS
            .replace("\"Ask\"", "\"Ask a person\"")
            .replace("\"Pack\"", "\"Pack Order\"")
            .replace("${PackFunctionArn}", "${PackOrderFunctionArn}");

    assertThat(diff(ORDERS, other))
        .containsExactly(
            "RENAMED STATE /States/Pack Order \"Pack\" -> \"Pack Order\"",
            "CHANGED RESOURCE /States/Pack Order/Resource \"${PackFunctionArn}\" -> \"${PackOrderFunctionArn}\"",
            "RENAMED STATE /States/Ask a person \"Ask\" -> \"Ask a person\"");
  }

  @Test
  void aStateThatDoesSomethingElseIsAnotherOne() {
    String other =
        ORDERS.replace(
            "\"Lost\": {\"Type\": \"Fail\", \"Error\": \"Lost\"}",
            "\"Lost\": {\"Type\": \"Pass\", \"Next\": \"Tell\"}, \"Tell\": {\"Type\": \"Succeed\"}");

    assertThat(diff(ORDERS, other))
        .containsExactly(
            "CHANGED STATE /States/Lost/Type \"Fail\" -> \"Pass\"",
            "ADDED TRANSITIONS /States/Lost/Next  -> ",
            "REMOVED DATA /States/Lost/Error  -> ",
            "ADDED STATE /States/Tell  -> ");
    assertThat(diff(other, ORDERS)).contains("REMOVED STATE /States/Tell  -> ");
  }

  @Test
  void branchesAndItemsAreLookedInto() {
    String inner =
        "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Result\": %d, \"End\": true}}}";
    String machine =
        """
        {"StartAt": "P", "States": {
          "P": {"Type": "Parallel", "Branches": [%s], "Next": "M"},
          "M": {"Type": "Map", "%s": %s, "End": true}}}
        """;
    String one = inner.formatted(1);
    String two = inner.formatted(2);

    assertThat(
            diff(
                machine.formatted(one, "Iterator", one),
                machine.formatted(two + "," + two, "ItemProcessor", two)))
        .containsExactly(
            "CHANGED DATA /States/P/Branches/0/States/A/Result 1 -> 2",
            "ADDED OTHER /States/P/Branches/1  -> ",
            "CHANGED DATA /States/M/ItemProcessor/States/A/Result 1 -> 2");
  }

  @Test
  void aQueryLanguageIsThatOfTheStateWhoeverSaysIt() {
    String machine = "{%s\"StartAt\": \"A\", \"States\": {\"A\": {%s\"Type\": \"Succeed\"}}}";
    String jsonata = "\"QueryLanguage\": \"JSONata\", ";

    assertThat(diff(machine.formatted(jsonata, ""), machine.formatted("", jsonata))).isEmpty();
    assertThat(diff(machine.formatted(jsonata, ""), machine.formatted("", "")))
        .containsExactly("REMOVED OTHER /States/A/QueryLanguage  -> ");
  }

  @Test
  void theMachinesOwnFieldsHaveNoState() {
    String machine = "{%s\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}";

    Change change =
        DefinitionDiff.of(
                DefinitionReader.read(machine.formatted("\"TimeoutSeconds\": 5, ")).orThrow(),
                DefinitionReader.read(machine.formatted("\"TimeoutSeconds\": 6, ")).orThrow())
            .get(0);

    assertThat(change.state()).isEmpty();
    assertThat(change.pointer()).isEqualTo("/TimeoutSeconds");
    assertThat(change.part()).isEqualTo(Part.TIME);
  }
}
