package checkout;

import static org.assertj.core.api.Assertions.assertThat;

import checkout.Checkout.Charge;
import checkout.Checkout.Order;
import checkout.CheckoutWorkflow.States;
import io.github.stepmark.Errors;
import io.github.stepmark.junit.WorkflowRunner;
import io.github.stepmark.junit.WorkflowTest;
import io.github.stepmark.runner.TaskFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Services and activities are answered by typed functions, as handlers are. */
@WorkflowTest
class CheckoutTest {

  private static final Order ORDER = new Order("7", 30);

  private final List<Object> announced = new ArrayList<>();
  private final CheckoutWorkflow workflow;
  private final WorkflowRunner runner;

  CheckoutTest(CheckoutWorkflow workflow, WorkflowRunner runner) {
    this.workflow =
        workflow
            .withAnnounce(
                message -> {
                  announced.add(message.get("MessageBody"));
                  return Map.of("MessageId", "1");
                })
            .withCharge(order -> new Charge("R-1", true));
    this.runner = runner;
  }

  @Test
  void anOrderThatIsPaidIsPacked() {
    runner.run(workflow, ORDER).assertOutput("\"packed, R-1\"");

    assertThat(announced).containsExactly(Map.of("order", "7"));
  }

  @Test
  void anOrderThatIsNotPaidIsRefused() {
    runner
        .run(workflow.withCharge(order -> new Charge("", false)), ORDER)
        .assertFailed("Refused")
        .state(States.CHARGE)
        .assertInput(ORDER)
        .assertOutput(new Charge("", false))
        .assertNext(States.CHARGE_CHOICE);
  }

  @Nested
  class PricesThatCannotBeHad {

    @Test
    void areAskedForAgainWhereLambdaIsBusy() {
      CheckoutWorkflow busy =
          workflow.withPrice(
              order -> {
                throw new TaskFailure(Errors.LAMBDA_TOO_MANY_REQUESTS, "Rate exceeded");
              },
              order -> new Order(order.id(), 12));

      runner
          .run(busy, ORDER)
          .assertSucceeded()
          .assertElapsed(Duration.ofSeconds(2))
          .state(States.PRICE)
          .assertRetries(1)
          .assertOutput(new Order("7", 12));
    }

    @Test
    void leadToARefusalWhereTheOrderIsUnknown() {
      runner
          .run(workflow, new Order("", 0))
          .assertFailed("Refused")
          .state(States.PRICE)
          .assertCaught(Checkout.Unknown.class, States.REFUSE);
    }
  }
}
