package callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callcenter.CallCenterWorkflow.States;
import io.github.stepmark.junit.TypedRun;
import io.github.stepmark.junit.WorkflowRun;
import io.github.stepmark.junit.WorkflowRunner;
import io.github.stepmark.junit.WorkflowTest;
import io.github.stepmark.lambda.InvalidPayload;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Both endings of the call center, run in this JVM. */
@WorkflowTest
class CallCenterTest {

  private static final CallCenterInput CASE = new CallCenterInput("001");

  private static CallCenterWorkflow with(RandomGenerator luck) {
    return new CallCenterWorkflow(new CallCenterHandlers(luck));
  }

  @Test
  void aCaseThatIsResolvedIsClosed(WorkflowRunner runner) {
    runner
        .run(with(Luck.GOOD), CASE)
        .assertPath(
            States.OPEN_CASE,
            States.ASSIGN_CASE,
            States.WORK_ON_CASE,
            States.WORK_ON_CASE_CHOICE,
            States.CLOSE_CASE)
        .assertOutput(
            new CallCenterOutput("001", 1, "Case 001: opened...assigned...resolved...closed."));
  }

  @Test
  void aCaseThatIsNotResolvedIsEscalated(WorkflowRunner runner) {
    WorkflowRun run = runner.run(with(Luck.BAD), CASE);

    run.assertVisited(States.ESCALATE_CASE, States.FAIL).assertNotVisited(States.CLOSE_CASE);
    run.assertFailed().assertCause("Engage Tier 2 Support.").state(States.FAIL).assertFailed();
    assertThat(run.error()).isNull();
    assertThat(run.state(States.FAIL).input(WorkOnCaseOutput.class).message())
        .endsWith("unresolved...escalating.");
  }

  @Test
  void aStateCanBeAnsweredByTheTest(WorkflowRunner runner) {
    CallCenterWorkflow workflow =
        with(Luck.BAD)
            .withWorkOnCase(worked -> new WorkOnCaseOutput(worked.case_(), 1, "answered..."));

    assertThat(runner.run(workflow, CASE).output(CallCenterOutput.class).message())
        .isEqualTo("answered...closed.");
  }

  @Test
  void anInputWithoutItsFieldFailsWithThePathOfTheField(
      CallCenterWorkflow workflow, WorkflowRunner runner) {
    runner
        .run(workflow, "{\"inputCaseId\":\"001\"}")
        .assertFailed(InvalidPayload.class)
        .assertCause("$.inputCaseID");
  }

  @Test
  void whatARunIsStartedWithAndGivesAreTypes(WorkflowRunner runner) {
    TypedRun<CallCenterOutput> run = runner.execute(with(Luck.GOOD), CASE);

    run.run().assertVisited(States.CLOSE_CASE);
    assertThat(run.output().status()).isEqualTo(1);
    run.assertOutput(
        new CallCenterOutput("001", 1, "Case 001: opened...assigned...resolved...closed."));
  }

  @Test
  void aRunThatFailsHasNoOutputAndSaysWhy(WorkflowRunner runner) {
    TypedRun<CallCenterOutput> run = runner.execute(with(Luck.BAD), CASE);

    run.run().assertFailed().assertCause("Engage Tier 2 Support.");
    assertThatThrownBy(run::output)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("CallCenterStateMachine FAILED")
        .hasMessageContaining("✗ Fail");
  }
}
