package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.history.HistoryEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An execution that is saved at any of its steps goes on as if it had not been. */
class SavedExecutionTest {

  private static final String SPLITTING =
      """
      {"StartAt": "Both", "States": {
        "Both": {"Type": "Parallel", "Next": "Each", "ResultPath": "$.both", "Branches": [
          {"StartAt": "Wait", "States": {
            "Wait": {"Type": "Wait", "Seconds": 60, "Next": "Ask"},
            "Ask": {
              "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "End": true,
              "Retry": [{"ErrorEquals": ["Busy"], "JitterStrategy": "FULL", "MaxAttempts": 3}]}}},
          {"StartAt": "Draw", "States": {
            "Draw": {
              "Type": "Pass", "QueryLanguage": "JSONata", "End": true,
              "Output": {"id": "{% $uuid() %}", "luck": "{% $random() %}"}}}}]},
        "Each": {"Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 2, "End": true,
          "ItemProcessor": {"StartAt": "One", "States": {
            "One": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true}}}}}}
      """;

  private static final String CALLBACK =
      """
      {"StartAt": "Work", "States": {
        "Work": {"Type": "Task", "Resource": "arn:aws:states:eu-west-1:1:activity:work",
          "HeartbeatSeconds": 30, "Next": "Approve"},
        "Approve": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
          "Parameters": {"QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token"}}, "End": true}}}
      """;

  private static Runner splitting(List<String> calls) {
    return Runner.of(SPLITTING)
        .seed(7)
        .task(
            "dynamodb:getItem",
            input -> {
              calls.add("first");
              throw new TaskFailure("Busy", "once");
            },
            input -> {
              calls.add("second");
              throw new TaskFailure("Busy", "twice");
            },
            input -> {
              calls.add("third");
              return Json.parse("{\"price\": 1.50}");
            })
        .task(
            "sqs:sendMessage",
            Duration.ofSeconds(5),
            input -> {
              calls.add(input.toString());
              return input;
            });
  }

  @Test
  void itGoesOnFromAnyOfItsStepsAndCallsNobodyTwice() {
    List<String> calls = new ArrayList<>();
    Execution whole = splitting(calls).run("{\"items\": [1, 2, 3]}");
    int steps = 0;

    for (boolean more = true; more; steps++) {
      List<String> called = new ArrayList<>();
      Execution before = splitting(called).start("{\"items\": [1, 2, 3]}");
      for (int i = 0; i < steps; i++) {
        before.advance();
      }
      more = before.next().isPresent();

      Execution after = splitting(called).seed(99).resume(before.save());

      assertThat(after.history()).as("after %d steps", steps).isEqualTo(before.history());
      assertThat(after.now()).isEqualTo(before.now());
      after.finish();
      assertThat(HistoryEvent.toJson(after.history()))
          .isEqualTo(HistoryEvent.toJson(whole.history()));
      assertThat(called).isEqualTo(calls);
    }
    assertThat(steps).isGreaterThan(15);
  }

  @Test
  void whatWasSaidByTokenIsPartOfIt() {
    Runner runner = Runner.of(CALLBACK).task("sqs:sendMessage", input -> input);
    Execution before = runner.start("{}").advanceUntilWaiting();
    before.pollActivity("work", "ada");
    before.advanceBy(Duration.ofSeconds(20));
    before.heartbeat(before.waiting().get(0).token());
    before.advanceBy(Duration.ofSeconds(20));

    Execution after = runner.resume(before.save());

    WaitingTask work = after.waiting().get(0);
    assertThat(work.token()).isEqualTo(before.waiting().get(0).token());
    assertThat(work.started()).isTrue();
    after.succeed(work.token(), "{\"done\": true}").advanceUntilWaiting();
    Execution again = runner.resume(after.save());
    again.succeed(again.waiting().get(0).token(), "{\"ok\": true}").finish();
    assertThat(again.output()).isEqualTo("{\"ok\":true}");
    assertThat(again.elapsed()).isEqualTo(Duration.ofSeconds(40));
    assertThat(runner.resume(again.save()).output()).isEqualTo("{\"ok\":true}");
  }

  @Test
  void whatWasReadFromBucketsIsPartOfItAndWhatWasWrittenIsNotWrittenAgain(@TempDir Path buckets)
      throws IOException {
    Path input = Files.createDirectories(buckets.resolve("in")).resolve("items.json");
    Files.writeString(input, "[1, 2]");
    Path output = Files.createDirectories(buckets.resolve("out"));
    Runner runner =
        Runner.of(
                """
                {"StartAt": "Each", "States": {"Each": {
                  "Type": "Map", "Next": "Wait",
                  "ItemReader": {
                    "Resource": "arn:aws:states:::s3:getObject",
                    "ReaderConfig": {"InputType": "JSON"},
                    "Parameters": {"Bucket": "in", "Key": "items.json"}},
                  "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}},
                  "ResultWriter": {
                    "Resource": "arn:aws:states:::s3:putObject",
                    "Parameters": {"Bucket": "out", "Prefix": "runs"}}},
                  "Wait": {"Type": "Wait", "Seconds": 5, "End": true}}}
                """)
            .buckets(buckets);
    Execution before = runner.start("{}");
    while (!before.path().contains("Wait") && before.advance()) {
      // On to the Wait state.
    }
    assertThat(before.path()).as(before.toString()).contains("Wait");
    String saved = before.save();
    Files.delete(input);
    assertThat(output).isNotEmptyDirectory();
    try (Stream<Path> written = Files.walk(output.resolve("runs"))) {
      written.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }

    Execution after = runner.resume(saved).finish();

    assertThat(after.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(after.output()).isEqualTo(before.finish().output());
    assertThat(output).isEmptyDirectory();
  }

  @Test
  void anAbortedExecutionStaysAborted() {
    Runner runner = Runner.of(CALLBACK);
    Execution before = runner.start("{}").advanceUntilWaiting().abort("Enough", "of this");

    Execution after = runner.resume(before.save());

    assertThat(after.status()).isEqualTo(ExecutionStatus.ABORTED);
    assertThat(after.error()).isEqualTo("Enough");
    assertThat(after.history()).isEqualTo(before.history());
  }

  @Test
  void theTimesThatARealClockShowedAreKept() {
    Runner runner =
        Runner.of(SPLITTING.replace("\"Seconds\": 60", "\"Seconds\": 0"))
            .clock(new Drifting())
            .task("dynamodb:getItem", input -> input)
            .task("sqs:sendMessage", input -> input);
    Execution before = runner.start("{\"items\": [1]}");
    for (int i = 0; i < 8; i++) {
      before.advance();
    }

    Execution after = runner.resume(before.save());

    assertThat(after.history()).isEqualTo(before.history());
    assertThat(after.finish().status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  /** A clock that is later each time it is asked. */
  private static final class Drifting implements RunClock {
    private Instant now = Instant.parse("2026-03-01T00:00:00Z");

    private Instant later() {
      now = now.plusMillis(7);
      return now;
    }

    @Override
    public Instant start() {
      return later();
    }

    @Override
    public Instant reach(Instant due) {
      Instant time = later();
      now = time.isBefore(due) ? due : time;
      return now;
    }

    @Override
    public Instant after(Instant before) {
      return later();
    }
  }

  @Test
  void listenersAreToldOfWhatHappensFromThenOn() {
    Execution before = splitting(new ArrayList<>()).start("{\"items\": []}");
    before.advance();
    before.advance();
    List<HistoryEvent> told = new ArrayList<>();

    Execution after = splitting(new ArrayList<>()).listener(told::add).resume(before.save());
    assertThat(told).isEmpty();
    after.finish();

    assertThat(told)
        .isEqualTo(after.history().subList(before.history().size(), after.history().size()));
  }

  @Test
  void whatIsNoSavedExecutionOfThisDefinitionIsRefused() {
    Runner runner = Runner.of(CALLBACK);
    String saved = Runner.of(CALLBACK).start("{}").save();
    JsonNode damaged = Json.parse(saved);
    ((ObjectNode) damaged).put("steps", 1_000);

    assertThatThrownBy(() -> runner.resume("{"))
        .isInstanceOf(SavedExecutionException.class)
        .hasMessageContaining("it is not JSON");
    assertThatThrownBy(() -> runner.resume("{}")).hasMessageContaining("no saved execution");
    assertThatThrownBy(() -> splitting(new ArrayList<>()).resume(saved))
        .hasMessageContaining("it is of another definition or type");
    assertThatThrownBy(() -> runner.resume(Json.compact(damaged)))
        .isInstanceOf(SavedExecutionException.class);
  }
}
