package io.github.stepmark.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stepmark.junit.OrdersWorkflow.Order;
import org.junit.jupiter.api.Test;

/** What happened to the items of a distributed Map is asked as it is of the run. */
@WorkflowTest
class DistributedItemsTest {

  private final WorkflowRun run;

  DistributedItemsTest(BatchWorkflow workflow, WorkflowRunner runner) {
    run =
        runner
            .start(workflow, "[{\"id\":\"1\",\"quantity\":2},{\"id\":\"2\",\"quantity\":3}]")
            .advanceUntilWaiting();
  }

  @Test
  void eachOfThemIsARun() {
    assertThat(run.items("Every Order")).hasSize(2);
    run.items("Every Order").get(1).assertPath("Check").assertOutput(new Order("2", 1));
  }

  @Test
  void aStateTellsWhatItsHandlerWasCalledWith() {
    VisitedState check = run.items("Every Order").get(0).state("Check");

    check.assertInput(new Order("1", 2)).assertCalledWith(new Order("1", 1));
    assertThat(check.calledWith(Order.class)).isEqualTo(new Order("1", 1));
    assertThatThrownBy(() -> run.state("Every Order").assertCalledWith("{}"))
        .hasMessageContaining("What the state 'Every Order' was called with")
        .hasMessageContaining("there is none");
    assertThatThrownBy(() -> run.state("Every Order").calledWith(Order.class))
        .hasMessageContaining("called nothing");
  }

  @Test
  void anInputThatIsNoneOfItsTypeIsAFailureThatPointsAtTheCall() {
    VisitedState sign = run.state("Sign");

    assertThatThrownBy(() -> sign.input(Order.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "The input of the state 'Sign' is no Order: $: has no member quantity")
        .hasMessageContaining("calledWith(Order.class)");
  }

  @Test
  void aStateOfAnItemIsSaidToBeThere() {
    assertThatThrownBy(() -> run.state("Check"))
        .hasMessageContaining(
            "'Check' is a state of the distributed Map 'Every Order': ask run.items(\"Every Order\").");
    assertThatThrownBy(() -> run.assertNotVisited("Check")).hasMessageContaining("run.items(");
  }

  @Test
  void whatIsNoDistributedMapHasNoItems() {
    assertThatThrownBy(() -> run.items("Sign"))
        .hasMessageContaining("'Sign' is no distributed Map; there is 'Every Order'.");
  }
}
