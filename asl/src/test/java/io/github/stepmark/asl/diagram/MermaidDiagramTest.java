package io.github.stepmark.asl.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.read.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidDiagramTest {

  private static String draw(String definition) {
    return MermaidDiagram.of(DefinitionReader.read(definition).orThrow());
  }

  @Test
  void choicesCatchersRetriesAndEndingsAreDrawn() {
    assertThat(
            draw(
                """
                {"StartAt": "Reserve", "States": {
                  "Reserve": {"Type": "Task", "Next": "In stock?",
                    "Resource": "arn:aws:states:::dynamodb:getItem",
                    "Retry": [{"ErrorEquals": ["States.Timeout"], "MaxAttempts": 2}],
                    "Catch": [{"ErrorEquals": ["com.shop.Closed", "shop.Moved"], "Next": "Give up"},
                      {"ErrorEquals": ["States.ALL"], "Next": "Give up"}]},
                  "In stock?": {"Type": "Choice", "Default": "Give up", "Choices": [
                    {"Variable": "$.count", "NumericGreaterThan": 0, "Next": "Done"}]},
                  "Done": {"Type": "Succeed"},
                  "Give up": {"Type": "Fail", "Error": "SoldOut"}}}
                """))
        .isEqualTo(
            """
            flowchart TD
              n0(["Start"])
              n1["Reserve<br/>dynamodb#58;getItem<br/>retry 2×#58; States.Timeout"]
              n2{"In stock?"}
              n3(["Done"])
              n4{{"Give up<br/>SoldOut"}}
              n5(["End"])
              n0 --> n1
              n1 --> n2
              n1 -.->|"Closed, shop.Moved<br/>States.ALL"| n4
              n2 -->|"#36;#46;count #62; 0"| n3
              n2 -->|"Default"| n4
              n3 --> n5
            """);
  }

  @Test
  void theStatesOfABranchStandInAFrameBetweenAStartAndAnEnd() {
    assertThat(
            draw(
                """
                {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true,
                  "ItemsPath": "$.lines", "MaxConcurrency": 5, "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
                    "StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true,
                      "Branches": [
                        {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}},
                        {"StartAt": "B", "States": {"B": {"Type": "Wait", "Seconds": 3,
                          "End": true}}}]}}}}}}
                """))
        .isEqualTo(
            """
            flowchart TD
              n0(["Start"])
              subgraph n1 ["Each<br/>distributed, EXPRESS<br/>for each of #36;#46;lines<br/>5 at once"]
                subgraph n2 [" "]
                  n3(["Start"])
                  subgraph n4 ["Both"]
                    subgraph n5 [" "]
                      n6(["Start"])
                      n7[/"A"/]
                      n8(["End"])
                      n6 --> n7
                      n7 --> n8
                    end
                    subgraph n9 [" "]
                      n10(["Start"])
                      n11("B<br/>3 seconds")
                      n12(["End"])
                      n10 --> n11
                      n11 --> n12
                    end
                  end
                  n13(["End"])
                  n3 --> n4
                  n4 --> n13
                end
              end
              n14(["End"])
              n0 --> n1
              n1 --> n14
            """);
  }

  @Test
  void aStateThatIsMissingIsDrawnAsMissing() {
    assertThat(
            draw(
                """
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "Nowhere"}}}
                """))
        .contains("  n3{{\"Nowhere is missing\"}}\n", "  n1 --> n3\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "end ~ end",
        "say \"hi\" #1 <b> ~ say #34;hi#34; #35;1 #60;b#62;",
        "1. First; `b` ~ 1#46; First#59; #96;b#96;",
        "${Name} %% ~ #36;#123;Name#125; #37;#37;",
        "</script> ~ #60;/script#62;",
        "Ünïcode 日本 😀 ~ Ünïcode 日本 😀",
        "half \uD800. ~ half #65533;#46;",
      })
  void aNameIsTextAndNeverMermaid(String name, String written) {
    assertThat(MermaidText.escape(PlainText.of(name, 80))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "States.ALL, States.ALL",
    "OutOfStock, OutOfStock",
    "com.shop.OutOfStock, OutOfStock",
    "shop.Orders$Declined, Declined",
    "a.b., a.b.",
  })
  void anErrorOfJavasGoesWithoutItsPackage(String error, String label) {
    assertThat(ErrorNames.of(List.of(error))).isEqualTo(label);
  }

  @Test
  void aNameOfNothingIsABlank() {
    assertThat(draw("{\"StartAt\": \"\", \"States\": {\"\": {\"Type\": \"Succeed\"}}}"))
        .contains("  n1([\" \"])\n");
  }
}
