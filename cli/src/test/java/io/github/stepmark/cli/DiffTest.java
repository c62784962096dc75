package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

  private static final String OLD =
      """
      {"StartAt": "Pack", "States": {
        "Pack": {"Type": "Task", "Resource": "${PackFunctionArn}", "TimeoutSeconds": 5, "Next": "Ship"},
        "Ship": {"Type": "Task", "Resource": "${ShipFunctionArn}", "End": true}}}
      """;

  private static final String NEW =
      """
      {"StartAt": "Pack", "Comment": "new", "States": {
        "Pack": {"Type": "Task", "Resource": "${PackFunctionArn}", "TimeoutSeconds": 9, "Next": "Ship It"},
        "Ship It": {"Type": "Task", "Resource": "${ShipItFunctionArn}", "End": true},
        "Done": {"Type": "Succeed"}}}
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void peopleAreToldWhatChangedAndWhatItBreaks() throws IOException {
    assertThat(Run.of("diff", file("a.json", OLD), file("b.json", NEW)))
        .isEqualTo(
            new Run(
                1,
                """
                ~ Pack/TimeoutSeconds: 5 -> 9 (time)
                > Ship It: was called 'Ship'
                ~ Ship It/Resource: '${ShipFunctionArn}' -> '${ShipItFunctionArn}' (resource)
                + Done: Succeed (state)

                Breaks executions that run:
                ! [CallGone] Nothing calls ${ShipFunctionArn} any more; executions that have yet to come to 'Ship' still do, and fail if it is gone.
                  Leave it deployed until none of them runs.
                """,
                ""));
  }

  @Test
  void aFileWithOneDefinitionIsComparedWithAnyOfAFolderOfSeveral() throws IOException {
    String file = file("orders.asl.json", OLD);
    emitted("classes", "Orders");
    file("classes/META-INF/stepmark/Orders/statemachine.json", NEW);
    emitted("classes", "Returns");
    String classes = folder.resolve("classes").toString();

    assertThat(Run.of("diff", file, classes, "--name", "Orders").out()).contains("Done: Succeed");
    assertThat(Run.of("diff", classes, file, "--name", "Returns").out())
        .isEqualTo("The definitions mean the same.\n");
    assertThat(Run.of("diff", file, classes).err())
        .contains(
            classes + " holds several state machines; choose by --name one of: Orders, Returns");
    assertThat(Run.of("diff", file, classes, "--name", "Order"))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(
            run ->
                assertThat(run.err())
                    .contains("--name must be one of: " + file + ", Orders, Returns"));
  }

  @Test
  void aLockThatIsNotThereIsSaidToBeMissing() throws IOException {
    assertThat(Run.of("lock", "--check", "no.lock.json", file("a.json", OLD)).err())
        .contains("no.lock.json: no such file");
  }

  @Test
  void longValuesAreShownWhereTheyPart() throws IOException {
    String machine =
        """
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true, "Parameters": {
          "FunctionName": "${AskApprovalFunctionArn}", "Payload": {"number.$": "$.number"%s}}}}}
        """;

    assertThat(
            Run.of(
                    "diff",
                    file("a.json", machine.formatted("")),
                    file("b.json", machine.formatted(", \"vendor\": 1")))
                .out())
        .isEqualTo(
            """
            ~ A/Parameters: …number.$":"$.number"}} -> …number.$":"$.number","vendor":1}} (data)
            """);
  }

  @Test
  void programsAreToldInJson() throws IOException {
    Run run = Run.of("diff", "--format=json", file("a.json", OLD), file("b.json", NEW));

    JsonNode report = Json.parse(run.out());
    assertThat(report.at("/changes/0"))
        .hasToString(
            "{\"kind\":\"CHANGED\",\"part\":\"TIME\",\"pointer\":\"/States/Pack/TimeoutSeconds\",\"state\":\"Pack\",\"field\":\"TimeoutSeconds\",\"before\":5,\"after\":9}");
    assertThat(report.at("/breaks/0/id").asText()).isEqualTo("CallGone");
    assertThat(report.at("/breaks/0/whose").asText()).isEqualTo("RUNNING_EXECUTIONS");
  }

  @Test
  void whatMeansTheSameBreaksNothing() throws IOException {
    assertThat(
            Run.of(
                "diff",
                file("a.json", OLD),
                file("b.yaml", OLD.replace("\"End\"", "\"Comment\": \"c\", \"End\""))))
        .isEqualTo(new Run(0, "The definitions mean the same.\n", ""));
  }

  @Test
  void anEmittedDefinitionHasItsContractBesideIt() throws IOException {
    String contract =
        """
        {"type": "standard", "input": {}, "output": {}, "calls": {"${PackFunctionArn}": {
          "state": "Pack", "takes": {"type": "object", "required": [%s]}, "gives": {}}}}
        """;
    file("old/META-INF/stepmark/Orders/statemachine.json", OLD);
    file("old/META-INF/stepmark/Orders/contract.json", contract.formatted(""));
    file("new/META-INF/stepmark/Orders/statemachine.json", OLD);
    file("new/META-INF/stepmark/Orders/contract.json", contract.formatted("\"size\""));

    Run run = Run.of("diff", folder.resolve("old").toString(), folder.resolve("new").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("! [CallNeeds] 'Pack' needs $.size now; executions that run call it as before.");
    assertThat(Run.of("lock", folder.resolve("new").toString()).out())
        .isEqualTo(
            """
            {
              "Orders": {
                "type": "standard",
                "input": {},
                "output": {},
                "calls": {
                  "${PackFunctionArn}": {
                    "state": "Pack",
                    "takes": {
                      "type": "object",
                      "required": [
                        "size"
                      ]
                    },
                    "gives": {}
                  }
                }
              }
            }
            """);
  }

  @Test
  void theLockOfADefinitionIsWhatTheDefinitionSays() throws IOException {
    Path lock = folder.resolve("lock.json");

    assertThat(Run.of("lock", file("a.json", OLD), "-o", lock.toString()))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Json.parse(Files.readString(lock)).findValues("state")).hasSize(2);
  }

  @Test
  void aContractThatIsNoneIsSaid() throws IOException {
    file("x/META-INF/stepmark/Orders/statemachine.json", OLD);
    file("x/META-INF/stepmark/Orders/contract.json", "{}");

    Run run = Run.of("lock", folder.resolve("x").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "contract.json beside ",
            "Orders/statemachine.json: type is neither standard nor express");
  }

  @Test
  void aFileThatIsNoDefinitionIsSaid() throws IOException {
    Run run = Run.of("diff", file("a.json", OLD), file("b.json", "{"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("b.json:1:");
  }

  @Test
  void machinesThatAreGoneOrCalledOtherwiseAreSeenByACheckOfTheLock() throws IOException {
    Path lock = folder.resolve("lock.json");
    emitted("old", "Shop");
    assertThat(Run.of("lock", folder.resolve("old").toString(), "-o", lock.toString()).code())
        .isZero();
    assertThat(Run.of("lock", folder.resolve("old").toString(), "--check", lock.toString()))
        .isEqualTo(new Run(0, "", ""));

    emitted("renamed", "Store");
    Run run = Run.of("lock", folder.resolve("renamed").toString(), "--check", lock.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            "Shop\n\nBreaks executions that run:\n! [MachineRenamed] The state machine 'Shop' is called 'Store' now")
        .contains("Breaks callers:");
    assertThat(
            Run.of("diff", folder.resolve("old").toString(), folder.resolve("renamed").toString())
                .out())
        .contains("The state machine 'Shop' is called 'Store' now");
  }

  @Test
  void whatIsNoLockCannotBeChecked() throws IOException {
    assertThat(Run.of("lock", file("a.json", OLD), "--check", file("no.json", "[1]x")).code())
        .isEqualTo(2);
  }

  private void emitted(String classes, String machine) throws IOException {
    String beside = classes + "/META-INF/stepmark/" + machine + "/";
    file(beside + "statemachine.json", OLD);
    file(
        beside + "contract.json",
        """
        {"version": 1, "type": "standard", "input": {}, "output": {}, "calls": {
          "${PackFunctionArn}": {"state": "Pack", "takes": {}, "gives": {}}}}
        """);
  }
}
