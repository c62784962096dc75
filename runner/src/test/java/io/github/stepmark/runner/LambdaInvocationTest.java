package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.stepmark.asl.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that are called through the service, and what names them. */
class LambdaInvocationTest {

  private static Runner invoking(String parameters) {
    return Runner.of(
        """
        {"StartAt": "T", "States": {"T": {"Type": "Task", "End": true,
          "Resource": "arn:aws:states:::lambda:invoke", "Parameters": %s}}}
        """
            .formatted(parameters));
  }

  private static JsonNode output(Execution execution) {
    assertThat(execution.status()).as(execution.toString()).isEqualTo(ExecutionStatus.SUCCEEDED);
    return Json.parse(Objects.requireNonNull(execution.output()));
  }

  @Test
  void theResponseIsThatOfTheService() {
    JsonNode response =
        output(
            invoking("{\"FunctionName\": \"f\", \"Payload\": {\"a\": 1}}")
                .task("f", input -> input)
                .run("{}"));
    assertThat(response.properties().stream().map(Map.Entry::getKey))
        .containsExactly(
            "ExecutedVersion", "Payload", "SdkHttpMetadata", "SdkResponseMetadata", "StatusCode");
    assertThat(response.get("Payload")).isEqualTo(Json.parse("{\"a\":1}"));
    assertThat(response.at("/SdkHttpMetadata/HttpStatusCode").asInt()).isEqualTo(200);
    assertThat(response.at("/SdkHttpMetadata/HttpHeaders/x-amzn-RequestId"))
        .isEqualTo(response.at("/SdkResponseMetadata/RequestId"))
        .isEqualTo(response.at("/SdkHttpMetadata/AllHttpHeaders/x-amzn-RequestId/0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f",
        "f:live",
        "f:$LATEST",
        "function:f",
        "111122223333:function:f:7",
        "arn:aws-cn:lambda:cn-north-1:111122223333:function:f",
        "arn:aws:lambda:us-east-1:111122223333:function:f:live",
      })
  void aFunctionIsNamedInManyWays(String functionName) {
    assertThat(
            output(
                    invoking("{\"FunctionName\": \"" + functionName + "\"}")
                        .task("f", input -> IntNode.valueOf(7))
                        .run("{}"))
                .get("Payload")
                .asInt())
        .isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "{\"FunctionName\": \"f:7\"}, 7",
    "{\"FunctionName\": \"f:live\"}, $LATEST",
    "'{\"FunctionName\": \"f\", \"Qualifier\": \"3\"}', 3",
  })
  void theVersionIsThatWhichWasAskedFor(String parameters, String version) {
    List<String> seen = new ArrayList<>();
    JsonNode response =
        output(
            invoking(parameters)
                .functions(Map.of("f", (in, out, context) -> seen.add(context.getFunctionName())))
                .run("{}"));
    assertThat(response.get("ExecutedVersion").asText()).isEqualTo(version);
    assertThat(seen).containsExactly("f");
  }

  @Test
  void anArnWithAnAliasIsAnsweredByTheArnWithoutIt() {
    Runner runner =
        Runner.of(
            """
            {"StartAt": "T", "States": {"T": {"Type": "Task", "End": true,
              "Resource": "arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:f:7"}}}
            """);
    List<String> versions = new ArrayList<>();
    runner
        .functions(
            Map.of(
                "arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:f",
                (in, out, context) -> versions.add(context.getFunctionVersion())))
        .run("{}");
    assertThat(versions).containsExactly("7");
  }

  @Test
  void anEventIsTakenInWhateverBecomesOfIt() {
    List<String> calls = new ArrayList<>();
    Execution execution =
        invoking("{\"FunctionName\": \"f\", \"InvocationType\": \"Event\", \"Payload\": 1}")
            .task(
                "f",
                input -> {
                  calls.add(input.toString());
                  throw new IllegalStateException("nobody hears it");
                })
            .run("{}");

    JsonNode response = output(execution);
    assertThat(calls).containsExactly("1");
    assertThat(response.get("StatusCode").asInt()).isEqualTo(202);
    assertThat(response.has("Payload")).isFalse();
  }

  @Test
  void anEventOfAFunctionThatNobodyGaveFails() {
    assertThat(
            invoking("{\"FunctionName\": \"f\", \"InvocationType\": \"Event\"}").run("{}").cause())
        .contains("[Stepmark/NoAnswer]");
  }

  @Test
  void aDryRunCallsNobody() {
    JsonNode response =
        output(invoking("{\"FunctionName\": \"f\", \"InvocationType\": \"DryRun\"}").run("{}"));
    assertThat(response.get("StatusCode").asInt()).isEqualTo(204);
  }

  @Test
  void anErrorOfTheFunctionIsTheTasks() {
    assertThat(
            invoking("{\"FunctionName\": \"f\"}")
                .functions(
                    Map.of(
                        "f",
                        (in, out, context) -> {
                          throw new IllegalStateException("no");
                        }))
                .run("{}")
                .error())
        .isEqualTo("java.lang.IllegalStateException");
  }
}
