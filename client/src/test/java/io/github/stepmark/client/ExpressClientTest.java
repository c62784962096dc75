package io.github.stepmark.client;

import static io.github.stepmark.client.StepFunctionsStub.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.SfnClient;

/** Express workflows are run while the caller waits, or started and left alone. */
class ExpressClientTest {

  private static final String MACHINE = "arn:aws:states:eu-central-1:123456789012:stateMachine:E";
  private static final String RUN = "arn:aws:states:eu-central-1:123456789012:express:E:one:1";

  /** As the processor emits one. */
  private static final class Doubling extends ExpressClient<Integer, Integer> {
    Doubling(SfnClient sfn) {
      super(sfn, MACHINE, String::valueOf, Integer::valueOf);
    }
  }

  private final StepFunctionsStub stub = new StepFunctionsStub();
  private final SfnClient sfn = stub.client();
  private final Doubling client = new Doubling(sfn);

  @AfterEach
  void close() {
    sfn.close();
    stub.close();
  }

  private static ObjectNode ended(String status) {
    return object()
        .put("executionArn", RUN)
        .put("startDate", 1_767_323_045.678)
        .put("stopDate", 1_767_323_046.1)
        .put("status", status);
  }

  @Test
  void anExecutionGivesItsOutputAtOnce() {
    stub.on("StartSyncExecution", ended("SUCCEEDED").put("output", "42"));

    assertThat(client.run(21)).isEqualTo(42);
    assertThat(client.run("one", 21)).isEqualTo(42);

    assertThat(stub.requests("StartSyncExecution"))
        .extracting(start -> start.path("name").asText() + " " + start.get("input").asText())
        .containsExactly(" 21", "one 21");
  }

  @Test
  void aFailureIsThrown() {
    stub.on("StartSyncExecution", ended("FAILED").put("error", "Busy").put("cause", "later"))
        .on("StartSyncExecution", ended("TIMED_OUT"));

    ExecutionFailedException failed =
        catchThrowableOfType(ExecutionFailedException.class, () -> client.run(1));
    ExecutionFailedException timedOut =
        catchThrowableOfType(ExecutionFailedException.class, () -> client.run(1));

    assertThat(failed.error()).isEqualTo("Busy");
    assertThat(failed.errorCause()).isEqualTo("later");
    assertThat(timedOut.status()).isEqualTo("TIMED_OUT");
  }

  @Test
  void anExecutionMayBeLeftAlone() {
    stub.on("StartExecution", object().put("executionArn", RUN).put("startDate", 1_767_323_045.6));

    assertThat(client.start(21)).isEqualTo(RUN);
    assertThat(stub.requests("StartExecution").get(0).get("input").asText()).isEqualTo("21");
  }
}
