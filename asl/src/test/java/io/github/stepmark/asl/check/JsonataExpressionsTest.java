package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions are checked where the machine has {@code *}. */
class JsonataExpressionsTest {

  private static final String PASS =
      """
      {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": {"Type": "Pass", "Assign": {"order": 1}, "Output": "*", "End": true}}}
      """;

  private static final String TASK =
      """
      {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": {"Type": "Task", "Resource": "${F}", "Next": "C", "Arguments": {"in": ["*"]},
          "TimeoutSeconds": "*", "Credentials": {"RoleArn": "*"}, "Output": "*", "Assign": {"v": "*"},
          "Comment": "*", "Retry": [{"ErrorEquals": ["*"], "Comment": "*"}],
          "Catch": [{"ErrorEquals": ["*"], "Next": "C", "Output": "*", "Assign": {"v": "*"}}]},
        "C": {"Type": "Choice", "Choices": [{"Condition": "*", "Output": "*", "Next": "M"}],
          "Default": "M", "Output": "*"},
        "M": {"Type": "Map", "Items": "*", "ItemSelector": {"x": "*"}, "MaxConcurrency": "*",
          "ItemBatcher": {"MaxItemsPerBatch": "*", "BatchInput": {"x": "*"}},
          "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Arguments": {"Bucket": "*"},
            "ReaderConfig": {"InputType": "JSON", "MaxItems": "*"}},
          "ToleratedFailureCount": "*", "Next": "W",
          "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "I", "States": {"I": {"Type": "Fail", "Error": "*", "Cause": "*"}}}},
        "W": {"Type": "Wait", "Timestamp": "*", "End": true}}}
      """;

  @Test
  void eachFieldThatAwsLooksAtIsReadAndNoOther() {
    assertThat(check(TASK, "{% ( %}"))
        .allSatisfy(one -> assertThat(one.rule()).isEqualTo(Rule.INVALID_JSONATA))
        .extracting(Diagnostic::pointer)
        .containsExactlyInAnyOrder(
            "/States/A/Arguments/in/0",
            "/States/A/TimeoutSeconds",
            "/States/A/Credentials/RoleArn",
            "/States/A/Output",
            "/States/A/Assign/v",
            "/States/A/Catch/0/Output",
            "/States/A/Catch/0/Assign/v",
            "/States/C/Choices/0/Condition",
            "/States/C/Choices/0/Output",
            "/States/C/Output",
            "/States/M/Items",
            "/States/M/ItemSelector/x",
            "/States/M/MaxConcurrency",
            "/States/M/ItemBatcher/MaxItemsPerBatch",
            "/States/M/ItemBatcher/BatchInput/x",
            "/States/M/ItemReader/Arguments/Bucket",
            "/States/M/ItemReader/ReaderConfig/MaxItems",
            "/States/M/ToleratedFailureCount",
            "/States/M/ItemProcessor/States/I/Error",
            "/States/M/ItemProcessor/States/I/Cause",
            "/States/W/Timestamp");
  }

  @Test
  void theResultIsThereInTheTasksOutputAndTheErrorInTheCatchers() {
    assertThat(check(TASK, "{% $states.result %}"))
        .allSatisfy(one -> assertThat(one.rule()).isEqualTo(Rule.UNSUPPORTED_JSONATA))
        .extracting(Diagnostic::pointer)
        .hasSize(19)
        .doesNotContain("/States/A/Output", "/States/A/Assign/v")
        .contains("/States/A/Catch/0/Output");
    assertThat(check(TASK, "{% $states.errorOutput.Cause %}"))
        .allSatisfy(
            one ->
                assertThat(one.message()).isEqualTo("Field '$states.errorOutput' does not exist."))
        .extracting(Diagnostic::pointer)
        .hasSize(19)
        .doesNotContain("/States/A/Catch/0/Output", "/States/A/Catch/0/Assign/v");
    assertThat(check(TASK, "{% $states.input.x %}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% $states.input.orders[price > $order].lines^(>price){sku: qty} %}",
        "{% $states.input.orders.($ ~> $string) %}",
        "{% $states.input.orders.{'id': id, 'all': $} %}",
        "{% ($f := function($x) { $x * 2 }; $map([1..3], $f)) %}",
        "{% $states.input.orders@$o#$i.lines.($o.id & $i) %}",
        "{% $states.input.name ~> $substringBefore('@') ~> $uppercase %}",
        "{% $states.input ~> |orders|{'paid': price > 0}| %}",
        "{% $hash('a', 'MD5') & $uuid() & $random(1) & $parse('1') & $range(1, 2, 1) %}",
        "{% $length() %}",
        "{% ($sum := function($a, $b, $c) { 1 }; $sum(1, 2, 3)) %}",
        "{% $order %}",
        "{% /* none */ 'x' %}",
        " {% ( %} ",
        "no expression"
      })
  void whatStepFunctionsTakesIsTaken(String text) {
    assertThat(check(PASS, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{% 1                     |                  | JSONATA_DELIMITERS  | between {% and %}",
        "1 %}                     |                  | JSONATA_DELIMITERS  | between {% and %}",
        "{%}                      |                  | JSONATA_DELIMITERS  | between {% and %}",
        "{% %}                    | ''               | INVALID_JSONATA     | Write a value",
        "{% 1 + * 2 %}            | '2'              | INVALID_JSONATA     | Join the two",
        "{% $ %}                  | '$'              | UNSUPPORTED_JSONATA | $states.input",
        "{% $$.a %}               | '$$'             | UNSUPPORTED_JSONATA | $states.context",
        "{% $.a.b %}              | '$'              | UNSUPPORTED_JSONATA | $states.input",
        "{% phone %}              | 'phone'          | UNSUPPORTED_JSONATA | $states.input.phone",
        "{% function($x) { a } %} | 'a'              | UNSUPPORTED_JSONATA | $states.input.a",
        "{% {a: 1} %}             | 'a'              | UNSUPPORTED_JSONATA | 'a' for the text",
        "{% count([1]) %}         | 'count'          | UNSUPPORTED_JSONATA | $count(…)",
        "{% States.Format('a') %} | 'States'         | UNSUPPORTED_JSONATA | Write & for",
        "{% $states.inptu %}      | 'inptu'          | UNSUPPORTED_JSONATA | 'input'",
        "{% $states.result %}     | 'result'         | UNSUPPORTED_JSONATA | Task, Parallel or Map",
        "{% $uppercas('a') %}     | '$uppercas'      | UNKNOWN_FUNCTION    | $uppercase",
        "{% 'a' ~> $nope %}       | '$nope'          | UNKNOWN_FUNCTION    | Bind it first",
        "{% $nope(?, 1)(2) %}     | '$nope'          | UNKNOWN_FUNCTION    | Bind it first",
        "{% $eval('1') %}         | '$eval'          | UNKNOWN_FUNCTION    | $parse",
        "{% $sum() %}             | '$sum()'         | FUNCTION_ARGUMENTS  | 1 argument.",
        "{% $join(['a'], '', 1) %} | '$join([\\'a\\'], \\'\\', 1)' | FUNCTION_ARGUMENTS | 1 to 2",
        "{% 1 ~> $round(1, 2) %}  | '$round(1, 2)'   | FUNCTION_ARGUMENTS  | 0 to 2",
        "{% 1 ~> $millis %}       | '$millis'        | FUNCTION_ARGUMENTS  | 0 arguments",
        "{% $ordre %}             | '$ordre'         | UNASSIGNED_VARIABLE | $order",
        "{% $state.input %}       | '$state'         | UNASSIGNED_VARIABLE | $states",
        "{% function($x) { $x } %} | 'function($x) { $x }' | JSONATA_RESULT | Call it"
      })
  void whatFailsIsReportedAtItsPlace(String text, String part, Rule rule, String mend) {
    List<Diagnostic> found = check(PASS, text);

    assertThat(found).extracting(Diagnostic::rule).contains(rule);
    Diagnostic one = found.stream().filter(any -> any.rule() == rule).findFirst().orElseThrow();
    assertThat(one.pointer()).isEqualTo("/States/A/Output");
    assertThat(one.mend()).contains(mend);
    TextRange range = one.range();
    if (part == null) {
      assertThat(range).isNull();
    } else {
      assertThat(Objects.requireNonNull(range).of(text))
          .isEqualTo(part.substring(1, part.length() - 1).replace("\\'", "'"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{% 'x' %}                   | number, boolean, array",
        "{% 1 + 2 %}                 | string, boolean, array",
        "{% $states.input.a > 1 %}   | string, number, array",
        "{% [1] %}                   | string, number, boolean",
        "{% {'a': 1} %}              | string, number, boolean",
        "{% null %}                  | string, number, boolean, array",
        "{% ($a := 1; $a & 'x') %}   | number, boolean, array",
        "{% $order ? 'a' : 'b' %}    | number, boolean, array",
        "{% $order ? 'a' : 1 %}      | ''",
        "{% $string(1) %}            | ''"
      })
  void aValueThatItsFieldNeverTakesIsWarnedOf(String text, String expected) {
    List<Diagnostic> found =
        check(TASK.replace("\"v\": \"*\"", "\"v\": \"*\", \"order\": 1"), text);

    assertThat(found).allSatisfy(one -> assertThat(one.severity()).isEqualTo(Severity.WARNING));
    assertThat(
            found.stream()
                .map(one -> one.message().replaceAll(".*Expected '(\\w+)'.*", "$1"))
                .distinct())
        .containsExactlyInAnyOrder(expected.equals("''") ? new String[0] : expected.split(", "));
  }

  private static List<Diagnostic> check(String machine, String text) {
    JsonNode definition = Json.parse(machine);
    fill(definition, text);
    return Checker.check(DefinitionReader.read(Json.compact(definition)).orThrow());
  }

  private static void fill(JsonNode node, String text) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> {
                if (member.getValue().asText().equals("*")) {
                  member.setValue(TextNode.valueOf(text));
                }
              });
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).asText().equals("*")) {
          array.set(i, TextNode.valueOf(text));
        }
      }
    }
    node.forEach(child -> fill(child, text));
  }
}
