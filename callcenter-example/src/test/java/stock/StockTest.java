package stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.junit.WorkflowRunner;
import io.github.stepmark.junit.WorkflowTest;
import org.junit.jupiter.api.Test;

/** What the service adds to a handler's result goes on with it, and its types are known. */
@WorkflowTest
class StockTest {

  private final StockWorkflow workflow;
  private final WorkflowRunner runner;

  StockTest(StockWorkflow workflow, WorkflowRunner runner) {
    this.workflow = workflow;
    this.runner = runner;
  }

  private Stock.Offer of(String article, StockWorkflow workflow) {
    return runner.execute(workflow, new StockInput(article)).output();
  }

  @Test
  void aHandlersResultIsThePayloadOfTheAnswer() {
    assertThat(of("tea", workflow)).isEqualTo(new Stock.Offer("tea", 3, 200));
    assertThat(of("", workflow)).isEqualTo(new Stock.Offer("none", 0, 200));
  }

  @Test
  void aStandInGivesWhatTheHandlerWould() {
    StockWorkflow none = workflow.withCount(input -> new Stock.Counted(0));

    assertThat(of("tea", none)).isEqualTo(new Stock.Offer("none", 0, 200));
  }
}
