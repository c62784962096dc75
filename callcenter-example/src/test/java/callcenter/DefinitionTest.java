package callcenter;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What the compilation emits. */
class DefinitionTest {

  private static final String TUTORIAL =
      """
      {
        "Comment": "A simple AWS Step Functions state machine that automates a call center support session.",
        "StartAt": "Open Case",
        "States": {
          "Open Case": {"Type": "Task", "Resource": "${OpenCaseFunctionArn}", "Next": "Assign Case"},
          "Assign Case": {"Type": "Task", "Resource": "${AssignCaseFunctionArn}", "Next": "Work on Case"},
          "Work on Case": {"Type": "Task", "Resource": "${WorkOnCaseFunctionArn}", "Next": "Is Case Resolved"},
          "Is Case Resolved": {
            "Type": "Choice",
            "Choices": [
              {"Variable": "$.Status", "NumericEquals": 1, "Next": "Close Case"},
              {"Variable": "$.Status", "NumericEquals": 0, "Next": "Escalate Case"}
            ]
          },
          "Close Case": {"Type": "Task", "Resource": "${CloseCaseFunctionArn}", "End": true},
          "Escalate Case": {"Type": "Task", "Resource": "${EscalateCaseFunctionArn}", "Next": "Fail"},
          "Fail": {"Type": "Fail", "Cause": "Engage Tier 2 Support."}
        }
      }
      """;

  @Test
  void theDefinitionIsTheTutorials() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();

    assertThat(json.readTree(CallCenterWorkflow.definition())).isEqualTo(json.readTree(TUTORIAL));
  }

  @Test
  void theStatesStandInTheOrderOfTheTutorial() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    List<String> states = new ArrayList<>();
    json.readTree(CallCenterWorkflow.definition())
        .get("States")
        .fieldNames()
        .forEachRemaining(states::add);
    List<String> tutorials = new ArrayList<>();
    json.readTree(TUTORIAL).get("States").fieldNames().forEachRemaining(tutorials::add);

    assertThat(states).isEqualTo(tutorials);
  }

  /** How to assert on a definition without building the project: the compiler itself, in a test. */
  @Test
  void theSourceAloneEmitsTheDefinition() {
    Compilation compilation = Variants.compiler().compile(Variants.callCenter());

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedFile(
            StandardLocation.CLASS_OUTPUT,
            "META-INF/stepmark/CallCenterStateMachine/statemachine.json")
        .contentsAsString(StandardCharsets.UTF_8)
        .isEqualTo(CallCenterWorkflow.definition());
  }
}
