package loan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.Runner;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A workflow with branches, compiled by the processor and run in this JVM. */
class LoanTest {

  private static final String ADA = "{\"applicant\":\"Ada\",\"amount\":1000}";

  private static Execution run(LoanWorkflow workflow) {
    return Runner.of(LoanWorkflow.definition()).functions(workflow.functions()).run(ADA);
  }

  @Test
  void innerBranchesSeeTheWorkflowThatTheyWereMadeWith() {
    Execution execution = run(new LoanWorkflow(new LoanHandlers(Map.of("Ada", 2000))));

    assertThat(execution.output()).isEqualTo("\"paid after income, 1 times, registry of PT1M\"");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofMinutes(1));
    assertThat(execution.path())
        .contains(
            LoanWorkflow.States.ASK,
            LoanWorkflow.States.LOOK_UP,
            LoanWorkflow.States.COMPARE,
            LoanWorkflow.States.QUEUE);
  }

  @Test
  void whatABranchDecidesIsTheWorkflowsToActOn() {
    Execution execution = run(new LoanWorkflow(new LoanHandlers(Map.of("Ada", 500))));

    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(execution.path()).contains("Object").endsWith("Refuse");
  }

  @Test
  void anErrorInABranchIsCaughtByTheStateThatRunsIt() {
    Execution execution = run(new LoanWorkflow(new LoanHandlers(Map.of())));

    assertThat(execution.error()).isEqualTo("Refused");
    assertThat(execution.path()).doesNotContain("Decide");
  }

  @Test
  void handlersOfEachBranchMayBeOfOnesOwnMaking() {
    LoanHandlers loan = new LoanHandlers(Map.of("Ada", 2000));
    IncomeHandlers income = new IncomeHandlers(loan);
    LoanWorkflow workflow =
        new LoanWorkflow(
            loan, income, new JudgementHandlers(income), new ResidenceHandlers("town hall"));

    assertThat(run(workflow).output()).contains("town hall of PT1M");
    assertThat(run(workflow).output()).contains("income, 2 times");
  }

  @Test
  void aStateInABranchCanBeAnsweredByTheTest() {
    LoanWorkflow workflow =
        new LoanWorkflow(new LoanHandlers(Map.of("Ada", 2000)))
            .withConfirm(input -> new Loan.Opinion(input.applicant() + "'s neighbour", true));

    assertThat(run(workflow).output()).contains("Ada's neighbour");
  }

  @Test
  void whatLambdaMakesIsMadeOnceForAllFunctions() {
    int before = IncomeHandlers.shared().asked;

    assertThat(run(new LoanWorkflow()).error()).isEqualTo("Refused");
    assertThat(IncomeHandlers.shared().asked).isEqualTo(before + 1);
  }
}
