package callcenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.Runner;
import org.junit.jupiter.api.Test;

/** Both endings of the call center, run in this JVM. */
class CallCenterTest {

  private static final String INPUT = "{\"inputCaseID\":\"001\"}";

  private static Execution run(CallCenterWorkflow workflow, String input) {
    return Runner.of(CallCenterWorkflow.definition()).functions(workflow.functions()).run(input);
  }

  @Test
  void aCaseThatIsResolvedIsClosed() {
    Execution execution = run(new CallCenterWorkflow(new CallCenterHandlers(Luck.GOOD)), INPUT);

    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(execution.output())
        .isEqualTo(
            "{\"Case\":\"001\",\"Status\":1,\"Message\":\"Case 001:"
                + " opened...assigned...resolved...closed.\"}");
    assertThat(execution.path())
        .containsExactly(
            CallCenterWorkflow.States.OPEN_CASE,
            CallCenterWorkflow.States.ASSIGN_CASE,
            CallCenterWorkflow.States.WORK_ON_CASE,
            CallCenterWorkflow.States.WORK_ON_CASE_CHOICE,
            CallCenterWorkflow.States.CLOSE_CASE);
  }

  @Test
  void aCaseThatIsNotResolvedIsEscalated() {
    Execution execution = run(new CallCenterWorkflow(new CallCenterHandlers(Luck.BAD)), INPUT);

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.cause()).isEqualTo("Engage Tier 2 Support.");
    assertThat(execution.path()).endsWith("Escalate Case", "Fail");
  }

  @Test
  void aStateCanBeAnsweredByTheTest() {
    CallCenterWorkflow workflow =
        new CallCenterWorkflow(new CallCenterHandlers(Luck.BAD))
            .withWorkOnCase(worked -> new WorkOnCaseOutput(worked.case_(), 1, "answered..."));

    assertThat(run(workflow, INPUT).output()).contains("answered...closed.");
  }

  @Test
  void anInputWithoutItsFieldFailsWithThePathOfTheField() {
    Execution execution = run(new CallCenterWorkflow(), "{\"inputCaseId\":\"001\"}");

    assertThat(execution.error()).isEqualTo("io.github.stepmark.lambda.InvalidPayload");
    assertThat(execution.cause()).contains("$.inputCaseID");
  }
}
