package io.github.stepmark.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.stepmark.junit.OrdersWorkflow.Order;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.TaskFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

@WorkflowTest
class WorkflowRunTest {

  private final OrdersWorkflow workflow;
  private final WorkflowRunner runner;

  WorkflowRunTest(OrdersWorkflow workflow, WorkflowRunner runner) {
    this.workflow = workflow.withCharge("{\"charged\": 1.0}");
    this.runner = runner;
  }

  private static OrdersWorkflow busyFor(int times, OrdersWorkflow workflow) {
    AtomicInteger calls = new AtomicInteger();
    return workflow.withReserve(
        (in, out, context) -> {
          if (calls.incrementAndGet() <= times) {
            throw WorkflowRunTest.<RuntimeException>any(new TaskFailure("Busy", "Try later"));
          }
          out.write("{\"inStock\":true}".getBytes(StandardCharsets.UTF_8));
        });
  }

  private static OrdersWorkflow closed(OrdersWorkflow workflow) {
    return workflow.withReserve(
        (in, out, context) -> {
          throw WorkflowRunTest.<RuntimeException>any(new TaskFailure("Closed", null));
        });
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T any(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  void aTaskThatNothingAnswersNamesTheMethodThatWould() {
    assertThatThrownBy(() -> runner.run(new OrdersWorkflow(), new Order("7", 2)).assertSucceeded())
        .hasMessageContaining("[Stepmark/NoAnswer]")
        .hasMessageContaining("\n  In a test: workflow.withCharge(input -> …)\n");
  }

  @Test
  void whatHoldsOfARunThatSucceedsPasses() {
    WorkflowRun run = runner.run(workflow, new Order("7", 2));

    run.assertSucceeded()
        .assertPath("Reserve", "In Stock?", "Rest", "Charge")
        .assertVisited("Reserve", "Charge")
        .assertNotVisited("Sorry")
        .assertElapsed(Duration.ofHours(1))
        .assertOutput("{\"charged\": 1}");
    run.state("Reserve").assertInput(new Order("7", 2)).assertNext("In Stock?").assertRetries(0);
    run.state("Rest").assertDuration(Duration.ofHours(1));
    assertThat(run.state("Reserve").input(Order.class)).isEqualTo(new Order("7", 2));
    assertThat(run.output()).isEqualTo("{\"charged\":1.0}");
  }

  @Test
  void whatHoldsOfRetriesAndCatchersPasses() {
    WorkflowRun retried = runner.run(busyFor(2, workflow), "{}");
    WorkflowRun caught = runner.run(closed(workflow), "{}");

    retried.state("Reserve").assertRetries(2).assertDuration(Duration.ofSeconds(6));
    caught.assertFailed().assertFailed("OutOfStock").assertCause("not that many");
    caught.state("Reserve").assertCaught("Closed", "Sorry");
    caught.state("Sorry").assertFailed().assertFailed("OutOfStock");
    runner
        .run(
            workflow.withReserve(
                (in, out, context) -> {
                  throw new IllegalStateException("no");
                }),
            "{}")
        .state("Reserve")
        .assertFailed(IllegalStateException.class);
  }

  @Test
  void aFailureDrawsThePathWithWhatHappenedOnIt() {
    WorkflowRun run = runner.run(busyFor(1, workflow), "{}");

    assertThatThrownBy(() -> run.assertPath("Reserve"))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessage(
            """
            The path of the run
              expected: [Reserve]
              but was:  [Reserve, In Stock?, Rest, Charge]

            Orders SUCCEEDED after 1 h 2 s
            ● Reserve
            │   in  {}
            │    ✗  Busy: Try later; tried again after 2 s
            │ took  2 s
            │  out  {"inStock":true}
            ◇ In Stock?
            │   in  {"inStock":true}
            │    →  Rest, by /Choices/0
            ◔ Rest
            │   in  {"inStock":true}
            │ took  1 h
            ● Charge
                in  {"inStock":true}
               out  {"charged":1.0}
            """);
  }

  @Test
  void aDifferenceInAPayloadIsNamedByItsPath() {
    WorkflowRun run = runner.run(workflow, new Order("7", 2));

    assertThatThrownBy(() -> run.state("Reserve").assertOutput("{\"id\":\"7\",\"quantity\":2}"))
        .hasMessageContaining("The output of the state 'Reserve'")
        .hasMessageContaining("$.inStock: not expected, but is true");
    assertThatThrownBy(() -> run.assertOutput("{\"charged\":2}"))
        .hasMessageContaining("$.charged: expected 2, but was 1.0");
  }

  @Test
  void eachAssertionFailsWhereItDoesNotHold() {
    WorkflowRun run = runner.run(workflow, new Order("7", 11));

    assertThatThrownBy(run::assertSucceeded).hasMessageContaining("expected: SUCCEEDED");
    assertThatThrownBy(() -> run.assertOutput("1")).hasMessageContaining("expected: SUCCEEDED");
    assertThatThrownBy(() -> run.assertFailed("Other")).hasMessageContaining("expected: Other");
    assertThatThrownBy(() -> run.assertCause("x")).hasMessageContaining("a text with x in it");
    assertThatThrownBy(run::assertTimedOut).hasMessageContaining("expected: TIMED_OUT");
    assertThatThrownBy(() -> run.assertVisited("Sorry", "Reserve"))
        .hasMessageContaining("'Reserve' is not on it after Sorry");
    assertThatThrownBy(() -> run.assertNotVisited("Sorry")).hasMessageContaining("but was:  1");
    assertThatThrownBy(() -> run.assertElapsed(Duration.ZERO.plusSeconds(1)))
        .hasMessageContaining("but was:  PT0S");
    assertThatThrownBy(() -> run.state("Charge")).hasMessageContaining("'Charge' was not entered");
    assertThatThrownBy(() -> run.state("Sorry", 2)).hasMessageContaining("was entered once");
    VisitedState reserve = run.state("Reserve");
    assertThatThrownBy(() -> reserve.assertInput("1")).hasMessageContaining("The input of");
    assertThatThrownBy(() -> reserve.assertRetries(1)).hasMessageContaining("tried again");
    assertThatThrownBy(() -> reserve.assertCaught("Closed", "Sorry"))
        .hasMessageContaining("nothing was");
    assertThatThrownBy(reserve::assertFailed).hasMessageContaining("it did not");
    assertThatThrownBy(() -> runner.run(workflow, new Order("7", 2)).assertFailed())
        .hasMessageContaining("expected: FAILED");
    assertThatThrownBy(() -> reserve.assertFailed("Closed")).hasMessageContaining("it did not");
    assertThatThrownBy(() -> reserve.assertNext("Rest"))
        .hasMessageContaining("but was:  In Stock?");
    assertThatThrownBy(() -> reserve.assertDuration(Duration.ofSeconds(1)))
        .hasMessageContaining("but was:  PT0S");
    assertThatThrownBy(() -> reserve.assertAssigned("x", "1"))
        .hasMessageContaining("there is none");
    assertThatThrownBy(() -> run.state("Sorry").output(Order.class))
        .hasMessageContaining("was not left");
  }

  @Test
  void aStateThatIsNotInTheDefinitionIsSaidNotToBe() {
    WorkflowRun run = runner.run(workflow, new Order("7", 2));
    String message = "The workflow has no state 'Reserv'. Did you mean 'Reserve'?";

    assertThatThrownBy(() -> run.state("Reserv")).hasMessageContaining(message);
    assertThatThrownBy(() -> run.assertNotVisited("Sorry", "Reserv")).hasMessageContaining(message);
    assertThatThrownBy(() -> run.assertVisited("Reserv")).hasMessageContaining(message);
    assertThatThrownBy(() -> run.assertPath("Reserv")).hasMessageContaining("but was:  [Reserve");
    assertThatThrownBy(() -> run.state("Refund all"))
        .hasMessageContaining("The workflow has no state 'Refund all'. It has 'Reserve', ");
  }

  @Test
  void aRunCanBeLedOnBitByBit() {
    WorkflowRun run = runner.start(workflow, new Order("7", 2)).advanceBy(Duration.ofMinutes(59));

    assertThat(run.status()).isEqualTo(ExecutionStatus.RUNNING);
    assertThat(run.path()).endsWith("Rest");
    run.advanceBy(Duration.ofMinutes(1)).assertSucceeded();
  }

  @Test
  void aServiceIsAnsweredByItsResourceToo() {
    runner
        .with(it -> it.task("sqs:sendMessage", input -> IntNode.valueOf(3)))
        .run(new OrdersWorkflow(new OrdersHandlers()), new Order("7", 2))
        .assertOutput("3");
  }

  @Test
  void anotherWorkflowCanBeStartedByATask() {
    runner
        .machine("Orders", workflow)
        .run(new OuterWorkflow(), "{\"id\":\"7\",\"quantity\":2}")
        .assertOutput("{\"charged\":1}")
        .assertElapsed(Duration.ofHours(1));
  }

  @Test
  void textThatIsNoJsonIsRefusedWithTheWayToWriteIt() {
    assertThatThrownBy(() -> runner.run(workflow, "seven"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not JSON");
    WorkflowRun run = runner.run(workflow, new Order("7", 2));
    assertThatThrownBy(() -> run.assertOutput("seven"))
        .hasMessageContaining("Text as a value has quotes of its own: \"\\\"seven\\\"\"");
  }

  @Test
  void aValueThatIsNoPayloadIsRefusedWithWhatMayBeWritten() {
    assertThatThrownBy(() -> runner.run(workflow, new Object()))
        .hasMessageContaining("[Stepmark/NoPayload] java.lang.Object is no payload of Orders");
  }

  @Test
  void whatIsNoWorkflowIsRefused() {
    assertThatThrownBy(() -> runner.run("workflow", "{}"))
        .hasMessageContaining("[Stepmark/NoWorkflow] java.lang.String");
  }
}
