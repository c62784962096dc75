package loan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.junit.WorkflowRunner;
import io.github.stepmark.junit.WorkflowTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import loan.LoanWorkflow.States;
import org.junit.jupiter.api.Test;

/** A workflow with branches, compiled by the processor and run in this JVM. */
@WorkflowTest
class LoanTest {

  private static final Loan.Application ADA = new Loan.Application("Ada", 1000);

  private final WorkflowRunner runner;

  LoanTest(WorkflowRunner runner) {
    this.runner = runner;
  }

  @Test
  void innerBranchesSeeTheWorkflowThatTheyWereMadeWith() {
    runner
        .run(new LoanWorkflow(new LoanHandlers(Map.of("Ada", 2000))), ADA)
        .assertOutput("\"paid after income, 1 times, registry of PT1M\"")
        .assertElapsed(Duration.ofMinutes(1))
        .assertVisited(States.ASK, States.LOOK_UP, States.COMPARE, States.CONFIRM, States.DECIDE);
  }

  @Test
  void theBranchesOpinionsComeTogether() {
    runner
        .run(new LoanWorkflow(new LoanHandlers(Map.of("Ada", 2000))), ADA)
        .state(States.DECIDE)
        .assertInput(
            List.of(
                new Loan.Opinion("income, 1 times", true),
                new Loan.Opinion("registry of PT1M", true)));
  }

  @Test
  void whatABranchDecidesIsTheWorkflowsToActOn() {
    runner
        .run(new LoanWorkflow(new LoanHandlers(Map.of("Ada", 500))), ADA)
        .assertFailed("Refused")
        .assertVisited(States.OBJECT, States.REFUSE);
  }

  @Test
  void anErrorInABranchIsCaughtByTheStateThatRunsIt() {
    runner
        .run(new LoanWorkflow(new LoanHandlers(Map.of())), ADA)
        .assertFailed("Refused")
        .assertNotVisited(States.DECIDE)
        .state(States.LOOK_UP)
        .assertFailed(Loan.Unknown.class.getName());
  }

  @Test
  void handlersOfEachBranchMayBeOfOnesOwnMaking() {
    LoanHandlers loan = new LoanHandlers(Map.of("Ada", 2000));
    IncomeHandlers income = new IncomeHandlers(loan);
    LoanWorkflow workflow =
        new LoanWorkflow(
            loan, income, new JudgementHandlers(income), new ResidenceHandlers("town hall"));

    assertThat(runner.run(workflow, ADA).output()).contains("town hall of PT1M");
    assertThat(runner.run(workflow, ADA).output()).contains("income, 2 times");
  }

  @Test
  void aStateInABranchCanBeAnsweredByTheTest() {
    LoanWorkflow workflow =
        new LoanWorkflow(new LoanHandlers(Map.of("Ada", 2000)))
            .withConfirm(input -> new Loan.Opinion(input.applicant() + "'s neighbour", true));

    assertThat(runner.run(workflow, ADA).output()).contains("Ada's neighbour");
  }

  @Test
  void whatLambdaMakesIsMadeOnceForAllFunctions() {
    int before = IncomeHandlers.shared().asked;

    runner.run(new LoanWorkflow(), ADA).assertFailed("Refused");
    assertThat(IncomeHandlers.shared().asked).isEqualTo(before + 1);
  }
}
