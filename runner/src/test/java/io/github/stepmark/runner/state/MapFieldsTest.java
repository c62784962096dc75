package io.github.stepmark.runner.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.runner.query.TestEnvironment;
import io.github.stepmark.runner.query.jsonpath.CompiledPaths;
import io.github.stepmark.runner.query.jsonpath.PathReader;
import org.junit.jupiter.api.Test;

class MapFieldsTest {

  private static final String INPUT =
      "{\"order\": {\"lines\": [1, 2], \"most\": 3, \"part\": 10.5, \"no\": \"x\"}}";

  private static MapFields fields(String members) {
    StateMachine machine =
        DefinitionReader.read(
                """
                {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, %s,
                  "InputPath": "$.order",
                  "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}},
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}}}}}
                """
                    .formatted(members))
            .orThrow();
    MapState map = (MapState) machine.graph().states().get("M");
    PathReader paths = new PathReader(new CompiledPaths(), new TestEnvironment());
    return new JsonPathEvaluation(Json.parse(INPUT), paths).mapFields(map);
  }

  @Test
  void anItemsInputIsSelectedFromTheStatesInputAndTheItem() {
    JsonNode input =
        fields(
                """
                "ItemSelector": {"n.$": "$.most", "at.$": "$$.Map.Item.Index",
                                 "in.$": "$$.State.Name"}
                """)
            .itemInput(Json.parse("7"), Json.parse("{\"Item\": {\"Index\": 1, \"Value\": 7}}"));
    assertThat(input).hasToString("{\"n\":3,\"at\":1,\"in\":\"M\"}");
  }

  @Test
  void theItemsAreThoseOfThePathInWhatWasReadOrInTheInput() {
    MapFields fields = fields("\"ItemsPath\": \"$.lines\"");
    assertThat(fields.items(null)).hasToString("[1,2]");
    assertThat(fields.items(Json.parse("{\"lines\": [5]}"))).hasToString("[5]");
    assertThatThrownBy(() -> fields("\"ItemsPath\": \"$.most\"").items(null))
        .hasMessage("Reference path \"$.most\" must point to array.");
  }

  @Test
  void numbersAreFoundByPaths() {
    assertThat(fields("\"MaxConcurrencyPath\": \"$.most\"").maxConcurrency()).isEqualTo(3);
    assertThat(fields("\"MaxConcurrency\": 4").maxConcurrency()).isEqualTo(4);
    assertThat(
            fields("\"ToleratedFailurePercentagePath\": \"$.part\"").toleratedFailurePercentage())
        .isEqualByComparingTo("10.5");
    assertThatThrownBy(
            () -> fields("\"ToleratedFailureCountPath\": \"$.no\"").toleratedFailureCount())
        .hasMessage(
            "The ToleratedFailureCountPath field refers to value \"x\" which is not a valid integer: $.no");
  }
}
