package io.github.stepmark.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stepmark.junit.OrdersWorkflow.Order;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A test answers a task that waits for a token, in the middle of a run. */
@WorkflowTest
class StatesThatWaitTest {

  private WorkflowRun run;

  @BeforeEach
  void start(BatchWorkflow workflow, WorkflowRunner runner) {
    run =
        runner
            .with(it -> it.task("sqs:sendMessage", message -> message))
            .start(workflow, "[]")
            .advanceUntilWaiting();
  }

  @Test
  void aPayloadEndsItAsItsResult() {
    run.waiting("Sign").succeed(new Order("7", 2)).finish().assertOutput(new Order("7", 2));
  }

  @Test
  void anErrorFailsIt() {
    run.waiting("Sign").fail("Refused", "not today").finish().assertFailed("Refused");
    run.assertCause("not today").state("Sign").assertFailed("Refused");
  }

  @Test
  void aHeartbeatKeepsItWaiting() {
    run.advanceBy(Duration.ofSeconds(50));
    run.waiting("Sign").heartbeat().advanceBy(Duration.ofSeconds(50));
    run.waiting("Sign").heartbeat().finish().assertFailed("States.Timeout");
    run.assertElapsed(Duration.ofSeconds(160));
  }

  @Test
  void itTellsItsTokenAndWhatItsServiceWasCalledWith() {
    WaitingState sign = run.waiting("Sign");

    assertThat(sign.calledWith())
        .isEqualTo("{\"QueueUrl\":\"q\",\"MessageBody\":{\"token\":\"" + sign.token() + "\"}}");
  }

  @Test
  void whereNothingWaitsTheTestFailsAndSaysWhatDoes() {
    assertThatThrownBy(() -> run.waiting("Every Order"))
        .hasMessageContaining("No task of the state 'Every Order' waits; there waits 'Sign'.")
        .hasMessageContaining("not left");
    assertThatThrownBy(() -> run.waiting("Sing"))
        .hasMessageContaining("The workflow has no state 'Sing'. Did you mean 'Sign'?");
    run.waiting("Sign").succeed("{}").finish();
    assertThatThrownBy(() -> run.waiting("Sign")).hasMessageContaining("none does");
  }
}
