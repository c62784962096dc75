package io.github.stepmark.client;

import static io.github.stepmark.client.StepFunctionsStub.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.TaskTimedOutException;

/** Tasks that wait for a token are answered. */
class TaskCallbackTest {

  static final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1;

    Declined(String message) {
      super(message);
    }
  }

  private final StepFunctionsStub stub = new StepFunctionsStub();
  private final SfnClient sfn = stub.client();
  private final TaskCallback<Integer> callback = new TaskCallback<>(sfn, String::valueOf);

  @AfterEach
  void close() {
    sfn.close();
    stub.close();
  }

  private JsonNode failure(Throwable thrown) {
    stub.on("SendTaskFailure", object());
    callback.failure("token", thrown);
    return stub.requests("SendTaskFailure").get(0);
  }

  @Test
  void anAnswerIsWrittenAsJson() {
    stub.on("SendTaskSuccess", object()).on("SendTaskHeartbeat", object());

    callback.heartbeat("token");
    callback.success("token", 42);

    assertThat(stub.requests("SendTaskHeartbeat").get(0)).hasToString("{\"taskToken\":\"token\"}");
    assertThat(stub.requests("SendTaskSuccess").get(0))
        .hasToString("{\"taskToken\":\"token\",\"output\":\"42\"}");
  }

  @Test
  void anExceptionIsWhatItWouldBeOnLambda() throws Exception {
    JsonNode sent = failure(new Declined("too dear"));

    assertThat(sent.get("error").asText())
        .isEqualTo("io.github.stepmark.client.TaskCallbackTest$Declined");
    JsonNode cause = new ObjectMapper().readTree(sent.get("cause").asText());
    assertThat(cause.fieldNames())
        .toIterable()
        .containsExactly("errorMessage", "errorType", "stackTrace");
    assertThat(cause.get("errorMessage").asText()).isEqualTo("too dear");
    assertThat(cause.get("errorType").asText()).isEqualTo(sent.get("error").asText());
    assertThat(cause.get("stackTrace").get(0).asText())
        .startsWith(
            "io.github.stepmark.client.TaskCallbackTest.anExceptionIsWhatItWouldBeOnLambda");
  }

  @Test
  void anExceptionWithoutAMessageIsCalledByItsClass() throws Exception {
    JsonNode cause =
        new ObjectMapper().readTree(failure(new IllegalStateException()).get("cause").asText());

    assertThat(cause.get("errorMessage").asText()).isEqualTo("java.lang.IllegalStateException");
  }

  @Test
  void whatIsLongerThanAwsTakesIsCutAndStaysJson() throws Exception {
    String cause = failure(new Declined("é\uD83D".repeat(30_000))).get("cause").asText();

    assertThat(cause.length()).isLessThanOrEqualTo(32_768);
    JsonNode read = new ObjectMapper().readTree(cause);
    assertThat(read.get("errorMessage").asText()).startsWith("é?é?");
    assertThat(read.get("errorType").asText()).endsWith("$Declined");
  }

  @Test
  void anErrorMayBeNamed() {
    stub.on("SendTaskFailure", object());

    callback.failure("token", "e".repeat(300), "why");

    JsonNode sent = stub.requests("SendTaskFailure").get(0);
    assertThat(sent.get("error").asText()).hasSize(256);
    assertThat(sent.get("cause").asText()).isEqualTo("why");
  }

  @Test
  void aTaskThatNoLongerWaitsIsAwssError() {
    stub.refuse("SendTaskSuccess", "TaskTimedOut");

    assertThatThrownBy(() -> callback.success("token", 1))
        .isInstanceOf(TaskTimedOutException.class);
  }
}
