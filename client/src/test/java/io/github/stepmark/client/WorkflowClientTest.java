package io.github.stepmark.client;

import static io.github.stepmark.client.StepFunctionsStub.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.lambda.InvalidPayload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/** Executions are started and waited for. */
class WorkflowClientTest {

  private static final String MACHINE = "arn:aws:states:eu-central-1:123456789012:stateMachine:M";
  private static final String RUN = "arn:aws:states:eu-central-1:123456789012:execution:M:one";
  private static final Duration LONG = Duration.ofSeconds(20);

  /** As the processor emits one: an integer in, an integer out. */
  private static final class Doubling extends WorkflowClient<Integer, Integer> {
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

  private static ObjectNode started() {
    return object().put("executionArn", RUN).put("startDate", 1_767_323_045.678);
  }

  private static ObjectNode stands(String status) {
    return object()
        .put("executionArn", RUN)
        .put("stateMachineArn", MACHINE)
        .put("startDate", 1_767_323_045.678)
        .put("status", status);
  }

  @Test
  void anExecutionIsAskedForUntilItHasEnded() throws Exception {
    stub.on("StartExecution", started())
        .on("DescribeExecution", stands("RUNNING"))
        .on("DescribeExecution", stands("PENDING_REDRIVE"))
        .on("DescribeExecution", stands("SUCCEEDED").put("output", "42"));

    assertThat(client.run(21, LONG)).isEqualTo(42);

    JsonNode start = stub.requests("StartExecution").get(0);
    assertThat(start.get("stateMachineArn").asText()).isEqualTo(MACHINE);
    assertThat(start.get("input").asText()).isEqualTo("21");
    assertThat(start.has("name")).isFalse();
    assertThat(stub.requests("DescribeExecution"))
        .hasSize(3)
        .allSatisfy(asked -> assertThat(asked.get("executionArn").asText()).isEqualTo(RUN));
  }

  @Test
  void aNameIsHandedOnAndOneThatIsTakenIsAwssError() {
    stub.on("StartExecution", started()).refuse("StartExecution", "ExecutionAlreadyExists");

    assertThat(client.start("one", 21).arn()).isEqualTo(RUN);
    assertThatThrownBy(() -> client.start("one", 22))
        .isInstanceOf(ExecutionAlreadyExistsException.class);
    assertThat(stub.requests("StartExecution"))
        .extracting(start -> start.get("name").asText())
        .containsExactly("one", "one");
  }

  @Test
  void anExecutionThatIsNotKnownYetIsAskedForAgain() throws Exception {
    stub.refuse("DescribeExecution", "ExecutionDoesNotExist")
        .on("DescribeExecution", stands("SUCCEEDED").put("output", "1"));

    assertThat(client.execution(RUN).await(LONG)).isEqualTo(1);
  }

  @Test
  void anExecutionThatIsNeverKnownIsAwssError() {
    stub.refuse("DescribeExecution", "ExecutionDoesNotExist");

    Sleeper time = new Sleeper();
    WorkflowExecution<Integer> execution =
        new WorkflowExecution<>(sfn, RUN, Integer::valueOf, time);

    assertThatThrownBy(() -> execution.await(LONG))
        .isInstanceOf(ExecutionDoesNotExistException.class);
    assertThat(Duration.ofNanos(time.now)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
    assertThatThrownBy(() -> client.execution(RUN).status())
        .isInstanceOf(ExecutionDoesNotExistException.class);
  }

  @Test
  void anExecutionThatAwsThrottlesTheAskingForIsAskedForAgain() throws Exception {
    // The SDK gives up after four attempts.
    for (int i = 0; i < 4; i++) {
      stub.refuse("DescribeExecution", "ThrottlingException");
    }
    stub.on("DescribeExecution", stands("SUCCEEDED").put("output", "1"));

    assertThat(client.execution(RUN).await(LONG)).isEqualTo(1);
    assertThat(stub.requests("DescribeExecution")).hasSize(5);
  }

  @Test
  void anOutputThatIsNotOfTheTypeIsSaidWithItsExecution() {
    WorkflowExecution<Integer> execution =
        new WorkflowExecution<>(
            sfn,
            RUN,
            output -> {
              throw new InvalidPayload("$.size", "expected an integer");
            });
    stub.on("DescribeExecution", stands("SUCCEEDED").put("output", "1"));

    assertThatThrownBy(() -> execution.await(LONG))
        .isInstanceOf(InvalidPayload.class)
        .hasMessage("$.size: expected an integer, in the output of " + RUN);
  }

  @Test
  void anOutputThatAwsDoesNotShowIsNoNull() {
    stub.on("DescribeExecution", stands("SUCCEEDED"));

    assertThatThrownBy(() -> client.execution(RUN).await(LONG))
        .isInstanceOf(InvalidPayload.class)
        .hasMessage("$: AWS does not show the output of " + RUN);
  }

  @Test
  void aFailureHasItsErrorAndItsCause() {
    stub.on(
        "DescribeExecution",
        stands("FAILED")
            .put("error", "shop.OutOfStock")
            .put(
                "cause",
                "{\"errorMessage\":\"none left\",\"errorType\":\"shop.OutOfStock\",\"stackTrace\":[\"a\"]}"));

    ExecutionFailedException failed =
        catchThrowableOfType(
            ExecutionFailedException.class, () -> client.execution(RUN).await(LONG));

    assertThat(failed.status()).isEqualTo("FAILED");
    assertThat(failed.error()).isEqualTo("shop.OutOfStock");
    assertThat(failed.executionArn()).isEqualTo(RUN);
    assertThat(failed.lambdaError().errorMessage()).isEqualTo("none left");
    assertThat(failed.lambdaError().stackTrace()).containsExactly("a");
    assertThat(failed)
        .hasMessageStartingWith("The execution " + RUN + " is FAILED: shop.OutOfStock: {");
  }

  @Test
  void whatTimesOutOrIsAbortedHasNoErrorOfItsOwn() {
    stub.on("DescribeExecution", stands("TIMED_OUT"))
        .on("DescribeExecution", stands("ABORTED").put("cause", "by hand"));

    ExecutionFailedException timedOut =
        catchThrowableOfType(
            ExecutionFailedException.class, () -> client.execution(RUN).await(LONG));
    ExecutionFailedException aborted =
        catchThrowableOfType(
            ExecutionFailedException.class, () -> client.execution(RUN).await(LONG));

    assertThat(timedOut.status()).isEqualTo("TIMED_OUT");
    assertThat(timedOut.error()).isNull();
    assertThat(timedOut.lambdaError()).isNull();
    assertThat(aborted.status()).isEqualTo("ABORTED");
    assertThat(aborted.lambdaError().errorMessage()).isEqualTo("by hand");
  }

  /** A time that passes by sleeping alone. */
  private static final class Sleeper implements Time {
    private final List<Long> millis = new ArrayList<>();
    private long now;

    @Override
    public long now() {
      return now;
    }

    @Override
    public void sleep(long nanos) {
      now += nanos;
      millis.add(TimeUnit.NANOSECONDS.toMillis(nanos));
    }
  }

  @Test
  void anExecutionIsAskedForEverMoreSeldomUntilTheTimeGivenIsOver() {
    stub.on("DescribeExecution", stands("RUNNING"));
    Sleeper time = new Sleeper();
    WorkflowExecution<Integer> execution =
        new WorkflowExecution<>(sfn, RUN, Integer::valueOf, time);

    assertThatThrownBy(() -> execution.await(Duration.ofSeconds(20)))
        .isInstanceOf(TimeoutException.class)
        .hasMessage("The execution " + RUN + " has not ended within PT20S");

    assertThat(time.millis)
        .startsWith(100L, 150L, 225L, 337L)
        .contains(3844L, 5000L)
        .allSatisfy(pause -> assertThat(pause).isBetween(0L, 5000L));
    assertThat(time.now).isEqualTo(Duration.ofSeconds(20).toNanos());
    assertThat(stub.requests("DescribeExecution")).hasSize(time.millis.size() + 1);
    assertThat(execution.status()).isEqualTo(ExecutionStatus.RUNNING);
  }
}
