package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestStateCommandTest {

  private static final String MACHINE =
      """
      {"StartAt": "Charge", "States": {
        "Charge": {
          "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
          "ResultPath": "$.put", "Next": "Done",
          "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 3, "MaxAttempts": 2}],
          "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Done"}]},
        "Done": {"Type": "Succeed"}}}
      """;

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void writeDefinition() throws IOException {
    file = Files.writeString(folder.resolve("a.json"), MACHINE).toString();
  }

  @Test
  void aStateIsAnsweredWithWhatItsDataWasOnItsWay() {
    Run run =
        Run.of("test-state", file, "--state=Charge", "--input={\"id\":1}", "--mock={\"ok\":true}");

    assertThat(run.code()).isZero();
    assertThat(run.json())
        .isEqualTo(
            Json.parse(
                """
                {
                  "status": "SUCCEEDED",
                  "output": "{\\"id\\":1,\\"put\\":{\\"ok\\":true}}",
                  "nextState": "Done",
                  "inspectionData": {
                    "input": "{\\"id\\":1}",
                    "afterInputPath": "{\\"id\\":1}",
                    "afterParameters": "{\\"id\\":1}",
                    "result": "{\\"ok\\":true}",
                    "afterResultSelector": "{\\"ok\\":true}",
                    "afterResultPath": "{\\"id\\":1,\\"put\\":{\\"ok\\":true}}"
                  }
                }
                """));
  }

  @Test
  void anErrorIsTriedAgainAndThenCaught() {
    Run again =
        Run.of("test-state", file, "--state=Charge", "--mock-error=Busy", "--retry-count=1");
    Run caught =
        Run.of("test-state", file, "--state=Charge", "--mock-error=Busy", "--retry-count=2");

    assertThat(again.code()).isEqualTo(1);
    assertThat(again.json().path("status").asText()).isEqualTo("RETRIABLE");
    assertThat(again.json().at("/inspectionData/errorDetails"))
        .isEqualTo(Json.parse("{\"retryIndex\":0,\"retryBackoffIntervalSeconds\":6}"));
    assertThat(caught.code()).isZero();
    assertThat(caught.json().path("nextState").asText()).isEqualTo("Done");
    assertThat(caught.json().at("/inspectionData/errorDetails"))
        .isEqualTo(Json.parse("{\"catchIndex\":0}"));
  }

  @Test
  void aStateAloneNeedsNoName() throws IOException {
    Path alone =
        Files.writeString(
            folder.resolve("state.json"),
            "{\"Type\":\"Pass\",\"Parameters\":{\"a.$\":\"$.b\"},\"End\":true}");

    Run run =
        Run.of("test-state", alone.toString(), "--input={\"b\":[1]}", "--inspection-level=info");

    assertThat(run.json())
        .isEqualTo(Json.parse("{\"status\":\"SUCCEEDED\",\"output\":\"{\\\"a\\\":[1]}\"}"));
  }

  @Test
  void whatTestStateRefusesIsUnusable() {
    assertThat(Run.of("test-state", file))
        .satisfies(run -> unusable(run, "--state must name the state"));
    assertThat(Run.of("test-state", file, "--state", "Gone"))
        .satisfies(run -> unusable(run, "ValidationException: State not found in definition"));
    assertThat(Run.of("test-state", file, "--state", "Chrge"))
        .satisfies(run -> unusable(run, "definition: 'Chrge'. Did you mean 'Charge'?"));
    assertThat(Run.of("test-state", file, "--state", "Charge"))
        .satisfies(run -> unusable(run, "Here: --mock JSON, or --mock-error NAME."));
    assertThat(Run.of("test-state", file, "--state", "Charge"))
        .satisfies(run -> unusable(run, "a Task state is tested with a mock only"));
    assertThat(Run.of("test-state", file, "--state", "Done", "--mock", "1"))
        .satisfies(
            run -> unusable(run, "State type 'Succeed' is not supported when a mock is specified"));
  }

  private static void unusable(Run run, String why) {
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(why);
    assertThat(run.code()).isEqualTo(2);
  }
}
