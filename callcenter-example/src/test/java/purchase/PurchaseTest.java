package purchase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.junit.WorkflowRunner;
import io.github.stepmark.junit.WorkflowTest;
import io.github.stepmark.runner.TaskFailure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import purchase.Purchase.Approval;
import purchase.Purchase.Quote;
import purchase.PurchaseWorkflow.States;

/** A Parallel and a Map are answered as a whole, and a person by the token that a handler got. */
@WorkflowTest
class PurchaseTest {

  private static final String TWO_LINES = "{\"lines\": [{\"sku\": \"nut\"}, {\"sku\": \"bolt\"}]}";

  private final PurchaseHandlers handlers = new PurchaseHandlers();
  private final PurchaseWorkflow workflow =
      new PurchaseWorkflow(handlers)
          .withAskForApprovalAnswer(asked -> new Approval(true, asked.cheapest().supplier()));
  private final WorkflowRunner runner;

  PurchaseTest(WorkflowRunner runner) {
    this.runner = runner;
  }

  @Test
  void whoIsHandedTheTokenAnswersWhatTheHandlerWasAsked() {
    runner
        .run(workflow, TWO_LINES)
        .assertOutput(List.of("nut ordered", "bolt ordered"))
        .state(States.ASK_FOR_APPROVAL_CHOICE)
        .assertNext(States.ORDER);

    assertThat(handlers.mails).singleElement().asString().startsWith("corner shop ");
  }

  @Test
  void aRefusalIsAnAnswer() {
    runner
        .run(workflow.withAskForApprovalAnswer(asked -> new Approval(false, "me")), TWO_LINES)
        .assertFailed("Refused")
        .state(States.ASK_FOR_APPROVAL)
        .assertNext(States.ASK_FOR_APPROVAL_CHOICE);
  }

  @Test
  void anAnswerByTokenMayBeAnError() {
    PurchaseWorkflow nobody =
        workflow.withAskForApprovalAnswer(
            asked -> {
              throw new TaskFailure("OnHoliday", "back on Monday");
            });

    runner.run(nobody, TWO_LINES).assertFailed("OnHoliday").assertCause("back on Monday");
  }

  @Test
  void anAnswerByTokenIsNotAskedForWhereTheHandlerFails() {
    runner
        .run(workflow.withAskSuppliers(input -> List.of(new Quote("", 0))), TWO_LINES)
        .assertFailed(Purchase.NobodyThere.class);
  }

  @Test
  void theBranchesAreAnsweredAsAWhole() {
    runner
        .run(workflow.withAskSuppliers(input -> List.of(new Quote("factory", 50))), TWO_LINES)
        .assertSucceeded()
        .assertNotVisited(States.ASK, States.WRITE);

    assertThat(handlers.mails).singleElement().asString().startsWith("factory ");
  }

  @Test
  void theErrorOfABranchIsThatOfTheWhole() {
    runner
        .run(
            workflow.withAskSuppliers(
                input -> {
                  throw new TaskFailure("NoSupplier", "all closed");
                }),
            TWO_LINES)
        .assertFailed("Refused")
        .state(States.ASK_SUPPLIERS)
        .assertCaught("NoSupplier", States.REFUSE);
  }

  @Test
  void theIterationsAreAnsweredAsAWholeByTheirItems() {
    runner
        .run(workflow.withOrder(lines -> List.of(lines.size() + " lines")), TWO_LINES)
        .assertOutput(List.of("2 lines"))
        .assertElapsed(Duration.ZERO)
        .assertNotVisited(States.ORDER_LINE);
  }

  @Test
  void nobodyWhoAnswersLetsTheTaskTimeOut() {
    runner
        .run(new PurchaseWorkflow(handlers), TWO_LINES)
        .assertFailed("States.Timeout")
        .assertElapsed(Duration.ofDays(1));
  }
}
