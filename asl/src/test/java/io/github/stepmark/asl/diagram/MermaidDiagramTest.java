package io.github.stepmark.asl.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.read.DefinitionReader;
import org.junit.jupiter.api.Test;

class MermaidDiagramTest {

  private static String draw(String definition) {
    return MermaidDiagram.of(DefinitionReader.read(definition).orThrow());
  }

  @Test
  void choicesCatchersAndEndingsAreDrawn() {
    assertThat(
            draw(
                """
                {"StartAt": "Reserve", "States": {
                  "Reserve": {"Type": "Task", "Resource": "${Reserve}", "Next": "In stock?",
                    "Catch": [{"ErrorEquals": ["shop.Closed", "shop.Moved"], "Next": "Give up"}]},
                  "In stock?": {"Type": "Choice", "Default": "Give up", "Choices": [
                    {"Variable": "$.count", "NumericGreaterThan": 0, "Next": "Done"}]},
                  "Done": {"Type": "Succeed"},
                  "Give up": {"Type": "Fail"}}}
                """))
        .isEqualTo(
            """
            flowchart TD
              n0([Start])
              n2["Reserve"]
              n3{"In stock?"}
              n4(["Done"])
              n5{{"Give up"}}
              n1([End])
              n0 --> n2
              n2 --> n3
              n2 -.->|"shop.Closed, shop.Moved"| n5
              n3 -->|"$.count #gt; 0"| n4
              n3 -->|"otherwise"| n5
              n4 --> n1
            """);
  }

  @Test
  void theStatesOfABranchStandInAFrame() {
    assertThat(
            draw(
                """
                {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "Left", "States": {"Left": {"Type": "Pass", "End": true}}}]}}}
                """))
        .contains("  subgraph n2 [\"Both\"]\n", "      n6[/\"Left\"/]\n", "  n0 --> n2\n");
  }

  @Test
  void aNameIsTextAndNeverMermaid() {
    assertThat(
            draw(
                """
                {"StartAt": "say \\"hi\\" #1 <b>", "States": {
                  "say \\"hi\\" #1 <b>": {"Type": "Succeed"}}}
                """))
        .contains("n2([\"say #quot;hi#quot; #35;1 #lt;b#gt;\"])");
  }
}
