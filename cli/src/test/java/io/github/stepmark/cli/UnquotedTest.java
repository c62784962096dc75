package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are JSON once deployment has filled in numbers and such. */
class UnquotedTest {

  private static final String DEFINITION =
      """
      {
        "StartAt": "Scan",
        "TimeoutSeconds": ${total_timeout},
        "States": {
          "Scan": {
            "Type": "Map",
            "MaxConcurrency": ${max},
            "ItemsPath": "$.regions",
            "ItemProcessor": {"StartAt": "Look", "States": {"Look": {
              "Type": "Task",
              "Resource": "arn:aws:states:::ecs:runTask.sync",
              "TimeoutSeconds": ${timeout},
              "HeartbeatSeconds": 300,
              "Parameters": {
                "TaskDefinition": "${Task}",
                "Cluster": "\\"${Cluster",
                "Enabled": ${enabled},
                "Subnets": ${jsonencode({a = "}"})}
              },
              "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": ${n}, "BackoffRate": ${b}}],
              "End": ${is_last}
            }}},
            "Next": "Wait"
          },
          "Wait": {"Type": "Wait", "Seconds": ${seconds}, "Next": "Done"},
          "Done": {"Type": "Succeed"}
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void nothingIsSaidOfPlaceholdersOutsideOfQuotes() throws IOException {
    assertThat(Run.of("validate", file(DEFINITION)))
        .isEqualTo(new Run(0, "no problems in 1 definition\n", ""));
  }

  @Test
  void allElseIsCheckedAndStandsWhereItStood() throws IOException {
    String definition =
        """
        {"StartAt": "Wait", "States": {
          "Wait": {"Type": "Wait", "Seconds": ${seconds_to_wait}, "Next": "Dne"},
          "Done": {"Type": "Wait", "Seconds": 1, "TimeoutSeconds": ${t}, "End": true}}}
        """;

    assertThat(Run.of("validate", file(definition)).out())
        .contains(":2:67: error: Missing 'Next' target: Dne [MissingTarget]")
        .contains("\"Seconds\": ${seconds_to_wait}, \"Next\": \"Dne\"")
        .contains(":3:42: error")
        .contains("'TimeoutSeconds'");
  }

  @Test
  void whatIsNoJsonForAnotherReasonIsSaidAsEver() throws IOException {
    assertThat(Run.of("validate", file("{\"TimeoutSeconds\": ${t},\n \"StartAt\": }")).out())
        .contains(":2:13: error")
        .contains("[NotJson]");
    assertThat(Run.of("validate", file("{\"TimeoutSeconds\": ${t\n, \"StartAt\": \"A\"}")).out())
        .contains("[NotJson]");
  }

  @Test
  void theyMayStandInADefinitionStringOfATemplate() throws IOException {
    String template =
        """
        Resources:
          Machine:
            Type: AWS::StepFunctions::StateMachine
            Properties:
              DefinitionString: !Sub |
                {"StartAt": "Wait", "States": {
                  "Wait": {"Type": "Wait", "Seconds": ${Seconds}, "Next": "Dne"},
                  "Done": {"Type": "Succeed"}}}
        """;
    Path path = Files.writeString(folder.resolve("template.yaml"), template);

    assertThat(Run.of("validate", path.toString()).out())
        .contains(":7:67: error: Missing 'Next' target: Dne [MissingTarget]")
        .contains("1 error in 1 definition");
  }

  @Test
  void aDrawingSaysWhatItHasStandInsFor() throws IOException {
    Run run = Run.of("graph", file(DEFINITION));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Scan");
    assertThat(run.err())
        .contains("stepmark: ${seconds} is not drawn as it stands outside of quotes")
        .contains("${jsonencode({a = \"}\"})}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"import FILE", "run FILE", "diff FILE FILE", "lock FILE", "test-state FILE"})
  void whatTakesTheDefinitionAsItStandsRefusesThem(String command) throws IOException {
    String file = file(DEFINITION);

    Run run = Run.of(command.replace("FILE", file).split(" "));

    assertThat(run.code()).isNotZero();
    assertThat(run.err())
        .contains(
            ":3:21: error: ${total_timeout} stands outside of quotes, so this is JSON only once it"
                + " is filled in [NotJson]");
  }

  /** Each of them could be the beginning of one that goes up to the end of the line. */
  @Test
  void beginningsAloneTakeNoLonger() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Run run = Run.of("validate", file("[" + "${".repeat(500_000)));

          assertThat(run.code()).isEqualTo(1);
          assertThat(run.out()).contains("[NotJson]");
        });
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.asl.json"), text).toString();
  }
}
