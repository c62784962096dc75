package io.github.stepmark.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.history.HistoryEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tasks that are answered by their tokens. */
@Timeout(60)
class TaskTokenTest {

  private static final String SEND = "sqs:sendMessage.waitForTaskToken";

  private static Runner asking(String fields) {
    return Runner.of(
        """
        {"StartAt": "Ask", "States": {
          "Ask": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": {"QueueUrl": "q", "MessageBody": {"Token.$": "$$.Task.Token"}},
            %s "Next": "Answered"},
          "Answered": {"Type": "Pass", "End": true}}}
        """
            .formatted(fields));
  }

  private static final String CATCH =
      "\"Catch\": [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"Answered\"}],";

  private static JsonNode json(String text) {
    return Json.parse(text);
  }

  private static Execution waiting(String fields) {
    return asking(fields)
        .task(SEND, input -> json("{\"MessageId\": \"7\"}"))
        .start("{}")
        .advanceUntilWaiting();
  }

  private static String token(Execution execution) {
    return execution.waiting().get(0).token();
  }

  private static List<String> types(Execution execution) {
    return execution.history().stream().map(event -> event.type().aws()).toList();
  }

  private static void assertRefused(ThrowingCallable call, String error) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            TaskTokenException.class, e -> assertThat(e.error()).isEqualTo(error));
  }

  @Test
  void aTaskWhoseCallHasFailedWaitsForNobody() {
    Execution execution = asking("").start("{}").advanceUntilWaiting();

    assertThat(execution.waiting()).isEmpty();
    assertThat(execution.cause()).contains("[Stepmark/NoAnswer]");
  }

  @Test
  void oneLineAnswersByToken() {
    Execution execution = asking("").token(SEND, input -> json("{\"approved\": true}")).run("{}");

    assertThat(execution.output()).isEqualTo("{\"approved\":true}");
    assertThat(types(execution))
        .containsExactly(
            "ExecutionStarted",
            "TaskStateEntered",
            "TaskScheduled",
            "TaskStarted",
            "TaskSubmitted",
            "TaskSucceeded",
            "TaskStateExited",
            "PassStateEntered",
            "PassStateExited",
            "ExecutionSucceeded");
  }

  @Test
  void aStatesNameDoesAsWell() {
    assertThat(asking("").token("Ask", input -> NullNode.instance).run("{}").output())
        .isEqualTo("null");
  }

  @Test
  void whatTheServiceSaysIsTheOutputOfTaskSubmitted() {
    Execution execution =
        asking("")
            .task("sqs:sendMessage", input -> json("{\"MessageId\": \"7\"}"))
            .token("Ask", input -> json("1"))
            .run("{}");
    assertThat(execution.history())
        .filteredOn(event -> event.type() == EventType.TASK_SUBMITTED)
        .extracting(HistoryEvent::details)
        .containsExactly(
            new EventDetails.TaskOutput(
                "sqs", "sendMessage.waitForTaskToken", "{\"MessageId\":\"7\"}"));
    assertThat(execution.output()).isEqualTo("1");
  }

  @Test
  void anAnswerByTokenMayTakeItsTime() {
    Execution execution =
        asking("\"TimeoutSeconds\": 60,")
            .token("Ask", Duration.ofSeconds(61), input -> json("1"))
            .run("{}");
    assertThat(execution.error()).isEqualTo("States.Timeout");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void anErrorOfTheServiceIsTheTasksErrorAndItsTokenIsOver() {
    List<String> tokens = new ArrayList<>();
    Execution execution =
        asking(CATCH)
            .task(
                SEND,
                input -> {
                  tokens.add(input.at("/MessageBody/Token").asText());
                  throw new TaskFailure("SQS.QueueDoesNotExistException", "no queue");
                })
            .run("{}");

    assertThat(execution.output()).contains("SQS.QueueDoesNotExistException");
    assertThat(types(execution)).doesNotContain("TaskSubmitted");
    assertRefused(() -> execution.succeed(tokens.get(0), "1"), "TaskTimedOut");
  }

  @Test
  void aTaskWaitsUntilItIsAnswered() {
    Execution execution = waiting("");

    assertThat(execution.finish().status()).isEqualTo(ExecutionStatus.RUNNING);
    assertThat(execution.waiting())
        .containsExactly(
            new WaitingTask(
                token(execution),
                "Ask",
                "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                "{\"QueueUrl\":\"q\",\"MessageBody\":{\"Token\":\"" + token(execution) + "\"}}",
                true));
    assertThat(execution)
        .hasToString(
            "RUNNING\n  'Ask' waits for arn:aws:states:::sqs:sendMessage.waitForTaskToken");

    execution.succeed(token(execution), "{\"approved\": 1.50}").finish();
    assertThat(execution.output()).isEqualTo("{\"approved\":1.50}");
    assertThat(execution.waiting()).isEmpty();
  }

  @Test
  void aTaskFailsAsIsSaid() {
    Execution execution = waiting("");
    execution.fail(token(execution), "Refused", "not today").finish();

    assertThat(execution.error()).isEqualTo("Refused");
    assertThat(execution.cause()).isEqualTo("not today");
    assertThat(types(execution)).contains("TaskSubmitted", "TaskFailed");
  }

  /** Recorded by AWS. */
  @Test
  void aFailureThatSaysNothingIsTwoNullsToACatcher() {
    Execution execution = waiting(CATCH);
    execution.fail(token(execution), null, null).finish();
    assertThat(execution.output()).isEqualTo("{\"Error\":null,\"Cause\":null}");
  }

  @Test
  void heartbeatsRestartTheirOwnClockOnly() {
    Execution execution = waiting("\"HeartbeatSeconds\": 10, \"TimeoutSeconds\": 25,");
    String token = token(execution);
    for (int i = 0; i < 2; i++) {
      execution.advanceBy(Duration.ofSeconds(9)).heartbeat(token);
    }
    execution.finish();

    assertThat(execution.error()).isEqualTo("States.Timeout");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(25));
    assertRefused(() -> execution.heartbeat(token), "TaskTimedOut");
  }

  @Test
  void aMissedHeartbeatIsATimeout() {
    Execution execution =
        waiting(
            "\"HeartbeatSeconds\": 10, \"TimeoutSeconds\": 60, \"Catch\": [{\"ErrorEquals\":"
                + " [\"States.HeartbeatTimeout\"], \"Next\": \"Answered\"}],");
    execution.advanceBy(Duration.ofSeconds(9)).heartbeat(token(execution)).finish();

    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(19));
    assertThat(execution.output()).isEqualTo("{\"Error\":\"States.Timeout\"}");
  }

  @Test
  void eachAttemptHasATokenOfItsOwn() {
    Execution execution =
        waiting("\"Retry\": [{\"ErrorEquals\": [\"States.ALL\"], \"IntervalSeconds\": 5}],");
    String first = token(execution);
    execution.fail(first, "Refused", null).advanceBy(Duration.ofSeconds(5));

    String second = token(execution);
    assertThat(second).isNotEqualTo(first);
    assertRefused(() -> execution.succeed(first, "1"), "TaskTimedOut");
    assertThat(execution.succeed(second, "2").finish().output()).isEqualTo("2");
  }

  @Test
  void whatAwsRefusesIsRefused() {
    Execution execution = waiting("");
    String token = token(execution);

    assertRefused(() -> execution.succeed("", "1"), "InvalidToken");
    assertRefused(() -> execution.succeed("x".repeat(2049), "1"), "InvalidToken");
    assertRefused(
        () -> execution.succeed("00000000-0000-4000-8000-000000000000", "1"), "TaskDoesNotExist");
    assertRefused(() -> execution.succeed(token, "{"), "InvalidOutput");
    assertRefused(
        () -> execution.succeed(token, TextNode.valueOf("x".repeat(262_143)).toString()),
        "ValidationException");
    assertRefused(() -> execution.fail(token, "x".repeat(257), null), "ValidationException");
    assertRefused(() -> execution.fail(token, null, "x".repeat(32_769)), "ValidationException");

    execution.succeed(token, TextNode.valueOf("x".repeat(262_142)).toString());
    assertRefused(() -> execution.succeed(token, "1"), "TaskTimedOut");
    assertThat(execution.finish().status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void theTokenOfAnExecutionThatHasEndedIsOver() {
    Execution execution = waiting("");
    String token = token(execution);
    execution.abort(null, null);
    assertRefused(() -> execution.succeed(token, "1"), "TaskTimedOut");
  }

  @Test
  void theTokenOfABranchThatIsCutOffIsOver() {
    Execution execution =
        Runner.of(
                """
                {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "End": true,
                    "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                    "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"}}}},
                  {"StartAt": "W", "States": {
                    "W": {"Type": "Wait", "Seconds": 5, "Next": "F"},
                    "F": {"Type": "Fail", "Error": "No"}}}]}}}
                """)
            .task("sqs:sendMessage", input -> input)
            .start("{}")
            .advanceUntilWaiting();
    String token = token(execution);

    assertThat(execution.finish().error()).isEqualTo("No");
    assertRefused(() -> execution.heartbeat(token), "TaskTimedOut");
  }

  @Test
  void anAnswerToABranchThatIsBeingCutOffComesTooLate() {
    TaskTokens tokens = new TaskTokens(Duration.ZERO);
    Execution execution =
        Runner.of(
                """
                {"StartAt": "P", "States": {"P": {"Type": "Parallel", "Next": "W", "Branches": [
                  {"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "End": true,
                    "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                    "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"}}}},
                  {"StartAt": "F", "States": {"F": {"Type": "Task", "Resource": "${F}",
                    "End": true}}}],
                  "Catch": [{"ErrorEquals": ["No"], "Next": "W"}]},
                  "W": {"Type": "Wait", "Seconds": 5, "End": true}}}
                """)
            .tokens(tokens)
            .task("sqs:sendMessage", input -> input)
            .task(
                "F",
                input -> {
                  throw new TaskFailure("No", null);
                })
            .listener(
                event -> {
                  if (event.type() == EventType.LAMBDA_FUNCTION_FAILED) {
                    tokens.succeed(tokens.waiting().get(0).token(), "1");
                  }
                })
            .run("{}");

    assertThat(types(execution)).contains("TaskStateAborted").doesNotContain("TaskSucceeded");
    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void theServiceThatIsCalledMayAnswerAtOnce() {
    TaskTokens tokens = new TaskTokens();
    Execution execution =
        asking("\"TimeoutSeconds\": 5,")
            .tokens(tokens)
            .task(
                SEND,
                input -> {
                  tokens.succeed(input.at("/MessageBody/Token").asText(), "\"at once\"");
                  return NullNode.instance;
                })
            .run("{}");
    assertThat(execution.output()).isEqualTo("\"at once\"");
    assertThat(types(execution)).containsSubsequence("TaskSubmitted", "TaskSucceeded");
  }

  @Test
  void aFunctionMayAnswerItsOwnToken() {
    TaskTokens tokens = new TaskTokens();
    Execution execution =
        Runner.of(
                """
                {"StartAt": "T", "States": {"T": {"Type": "Task", "End": true,
                  "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
                  "Parameters": {"FunctionName": "${F}", "Payload.$": "$$.Task.Token"}}}}
                """)
            .tokens(tokens)
            .functions(
                Map.of(
                    "F",
                    (in, out, context) ->
                        tokens.succeed(json(new String(in.readAllBytes())).asText(), "{\"a\":1}")))
            .run("{}");
    assertThat(execution.output()).isEqualTo("{\"a\":1}");
  }

  @Test
  void anotherThreadMayAnswerLaterThoughVirtualTimeDoesNotPass() {
    TaskTokens tokens = new TaskTokens();
    Execution execution =
        asking("\"TimeoutSeconds\": 5, \"HeartbeatSeconds\": 2,")
            .tokens(tokens)
            .task(
                SEND,
                input -> {
                  String token = input.at("/MessageBody/Token").asText();
                  CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
                      .execute(() -> tokens.succeed(token, "\"later\""));
                  return input;
                })
            .run("{}");
    assertThat(execution.output()).isEqualTo("\"later\"");
    assertThat(execution.elapsed()).isZero();
  }

  @Test
  void whereNobodyAnswersInPatienceTimePasses() {
    Execution execution =
        asking("\"TimeoutSeconds\": 5,")
            .tokens(new TaskTokens(Duration.ofMillis(20)))
            .task(SEND, input -> input)
            .run("{}");
    assertThat(execution.error()).isEqualTo("States.Timeout");
  }

  @Test
  void anAnswerEndsAWaitInRealTime() {
    TaskTokens tokens = new TaskTokens();
    Execution execution =
        asking("\"TimeoutSeconds\": 50,")
            .tokens(tokens)
            .clock(RunClock.real())
            .task(
                SEND,
                input -> {
                  String token = input.at("/MessageBody/Token").asText();
                  CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
                      .execute(() -> tokens.succeed(token, "1"));
                  return input;
                })
            .run("{}");
    assertThat(execution.output()).isEqualTo("1");
    assertThat(execution.elapsed()).isBetween(Duration.ofMillis(90), Duration.ofSeconds(40));
  }

  @Test
  void tokensOfExecutionsThatShareAnAnswererDiffer() {
    TaskTokens tokens = new TaskTokens(Duration.ZERO);
    Runner runner = asking("").tokens(tokens).task(SEND, input -> input);
    Execution one = runner.run("{}");
    Execution other = runner.run("{}");

    assertThat(tokens.waiting()).hasSize(2);
    assertThat(one.waiting()).hasSize(1);
    tokens.succeed(token(other), "\"other\"");
    tokens.succeed(token(one), "\"one\"");
    assertThat(one.finish().output()).isEqualTo("\"one\"");
    assertThat(other.finish().output()).isEqualTo("\"other\"");
  }

  @Test
  void aTokenThatNobodyAnswersForShowsHowToAnswer() {
    assertThat(asking("").run("{}").cause())
        .contains("runner.token(\"sqs:sendMessage.waitForTaskToken\", input -> result)")
        .contains("runner.state(\"Ask\", input -> result)");
  }

  private static final Runner ASKING =
      Runner.of(
          """
          {"StartAt": "Ask", "States": {"Ask": {"Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
            "Parameters": {"FunctionName": "${AskFunctionArn}",
              "Payload": {"token.$": "$$.Task.Token", "id.$": "$.id"}},
            "End": true}}}
          """);

  @Test
  void aFunctionIsGivenTheTokenBeforeItIsAnsweredByToken() {
    List<String> given = new ArrayList<>();
    Execution execution =
        ASKING
            .functions(
                Map.of(
                    "AskFunctionArn",
                    (in, out, context) -> given.add(new String(in.readAllBytes(), UTF_8))))
            .token("Ask", input -> input.at("/Payload/id"))
            .run("{\"id\": \"7\"}");

    assertThat(given).hasSize(1);
    assertThat(execution.output()).isEqualTo("\"7\"");
  }

  @Test
  void theAnswerOfAWorkflowIsGivenByTokenToWhatTheFunctionWasGiven() {
    List<String> given = new ArrayList<>();
    Execution execution =
        ASKING
            .functions(
                Map.of(
                    "AskFunctionArn",
                    (in, out, context) -> given.add(new String(in.readAllBytes(), UTF_8))))
            .answers(Map.of("Ask", (in, out, context) -> out.write(in.readAllBytes())))
            .run("{\"id\": \"7\"}");

    assertThat(given).containsExactly(execution.output());
    assertThat(types(execution)).contains("TaskSubmitted");
  }

  @Test
  void whereTheFunctionFailsNobodyAnswersByToken() {
    Execution execution =
        ASKING
            .functions(
                Map.of(
                    "AskFunctionArn",
                    (in, out, context) -> {
                      throw new IllegalStateException("no mail");
                    }))
            .answers(Map.of("Ask", (in, out, context) -> out.write(in.readAllBytes())))
            .run("{\"id\": \"7\"}");

    assertThat(execution.error()).isEqualTo("java.lang.IllegalStateException");
  }
}
