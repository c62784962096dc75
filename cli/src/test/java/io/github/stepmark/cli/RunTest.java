package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class RunTest {

  private static final String DEFINITION =
      """
      {"StartAt": "Wait", "States": {
        "Wait": {"Type": "Wait", "Seconds": 3600, "Next": "Charge"},
        "Charge": {
          "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
          "ResultPath": "$.put", "Next": "Paid"},
        "Paid": {
          "Type": "Choice",
          "Choices": [{"Variable": "$.put.ok", "BooleanEquals": true, "Next": "Done"}],
          "Default": "Refused"},
        "Done": {"Type": "Succeed"},
        "Refused": {"Type": "Fail", "Error": "Refused", "Cause": "No money"}}}
      """;

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void writeDefinition() throws IOException {
    file = write("a.json", DEFINITION);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run run(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "run";
    arguments[1] = file;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Run.of(arguments);
  }

  @Test
  void aRunIsToldAsItHappensInVirtualTime() {
    Run run = run("--input", "{\"id\":1}", "--answer", "dynamodb:putItem={\"ok\":true}");

    assertThat(run.out())
        .isEqualTo(
            """
            → Wait  {"id":1}
              waited 1 h
            ← Wait  {"id":1}
            → Charge  {"id":1}
            ← Charge  {"id":1,"put":{"ok":true}}
            → Paid  {"id":1,"put":{"ok":true}}
            ← Paid  {"id":1,"put":{"ok":true}}
              Paid → Done
            → Done  {"id":1,"put":{"ok":true}}
            ← Done  {"id":1,"put":{"ok":true}}
            SUCCEEDED after 1 h  {"id":1,"put":{"ok":true}}
            """);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void aFailureIsTheExitCode() {
    Run run = run("--answer", "dynamodb:putItem={\"ok\":false}");

    assertThat(run.out()).endsWith("FAILED after 1 h  Refused: No money\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void jsonIsOneObjectAlone() {
    Run succeeded =
        run(
            "--format",
            "json",
            "--input",
            "{\"n\":1.50}",
            "--answer=dynamodb:putItem={\"ok\":true}");
    Run failed = run("--format", "json", "--answer", "dynamodb:putItem={\"ok\":false}");

    assertThat(succeeded.json())
        .isEqualTo(
            Json.parse("{\"status\":\"SUCCEEDED\",\"output\":{\"n\":1.50,\"put\":{\"ok\":true}}}"));
    assertThat(failed.json())
        .isEqualTo(
            Json.parse("{\"status\":\"FAILED\",\"error\":\"Refused\",\"cause\":\"No money\"}"));
    assertThat(failed.err()).isEmpty();
  }

  @Test
  void theHistoryIsTheOneThatAwsAnswers() {
    Run run = run("--format", "json", "--history", "--answer", "dynamodb:putItem={\"ok\":true}");

    assertThat(run.json().at("/history/0/type").asText()).isEqualTo("ExecutionStarted");
    assertThat(run.json().at("/history/2/stateExitedEventDetails/name").asText()).isEqualTo("Wait");
  }

  @Test
  void theHistoryIsToldToPeopleALineAnEvent() {
    Run run = run("--history", "--answer", "dynamodb:putItem={\"ok\":true}");

    assertThat(run.out()).contains("     3      2 3600.000s  WaitStateExited  Wait\n");
  }

  @Test
  void theInputIsReadFromAFileOrFromStandardInput() throws IOException {
    String input = "@" + write("in.json", "{\"from\":\"file\"}");
    String answer = "dynamodb:putItem=@" + write("out.json", "{\"ok\":true}");

    assertThat(run("--input", input, "--answer", answer).out())
        .contains("→ Wait  {\"from\":\"file\"}");
    assertThat(Run.of("{\"from\":\"in\"}", Ansi.OFF, "run", file, "--input", "-").out())
        .contains("→ Wait  {\"from\":\"in\"}");
  }

  @Test
  void aTestCaseOfAMockConfigurationFileAnswersTheTasks() throws IOException {
    String mocks =
        write(
            "MockConfigFile.json",
            """
            {"StateMachines": {
               "Orders": {"TestCases": {"Paid": {"Charge": "Ok"}, "Busy": {"Charge": "Busy"}}},
               "Other": {"TestCases": {"Paid": {"Charge": "Busy"}}}},
             "MockedResponses": {
               "Ok": {"0": {"Return": {"ok": true}}},
               "Busy": {"0": {"Throw": {"Error": "DynamoDB.Busy", "Cause": "busy"}}}}}
            """);

    Run paid = run("--mocks", mocks, "--machine", "Orders", "--test-case", "Paid");
    Run busy = run("--mocks", mocks, "--machine", "Orders", "--test-case", "Busy");

    assertThat(paid.out()).contains("SUCCEEDED after 1 h");
    assertThat(busy.out()).contains("FAILED after 1 h  DynamoDB.Busy: busy");
    assertThat(run("--mocks", mocks, "--test-case", "Paid"))
        .satisfies(run -> unusable(run, "say which of them is meant"));
    assertThat(run("--mocks", mocks, "--machine", "Orders", "--test-case", "Gone"))
        .satisfies(run -> unusable(run, "Gone"));
    assertThat(run("--mocks", mocks)).satisfies(run -> unusable(run, "name one by --test-case"));
    assertThat(run("--test-case", "a")).satisfies(run -> unusable(run, "add --mocks"));
    assertThat(run("--mocks", folder.resolve("no").toString(), "--test-case", "a"))
        .satisfies(run -> unusable(run, "no cannot be read"));
  }

  @Test
  void aTaskIsAnsweredByItsStatesName() {
    assertThat(run("--answer", "Charge={\"ok\":true}").code()).isZero();
  }

  @Test
  void aTaskWithoutAnAnswerTellsHowToGiveOne() {
    Run run = run();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "stepmark: give answers with --answer 'Charge=JSON', or with --mocks and --test-case\n");
  }

  @Test
  void whatIsNoInputIsUnusable() {
    assertThat(run("--input", "{")).satisfies(run -> unusable(run, "--input is not JSON"));
    assertThat(run("--input", "@" + folder.resolve("gone")))
        .satisfies(run -> unusable(run, "--input: " + folder.resolve("gone") + " cannot be read"));
    assertThat(run("--answer", "a={")).satisfies(run -> unusable(run, "--answer a is not JSON"));
    assertThat(Run.of("run", "-", "--input", "-"))
        .satisfies(run -> unusable(run, "cannot both be read from standard input"));
    assertThat(run("--input", "\"" + "x".repeat(262_144) + "\""))
        .satisfies(run -> unusable(run, "--input: The input is larger than 262144 bytes"));
  }

  @Test
  void aDefinitionWithErrorsIsNotRun() throws IOException {
    file =
        write("b.json", DEFINITION.replace("\"Default\": \"Refused\"", "\"Default\": \"Refuse\""));

    assertThat(run("--format", "json"))
        .satisfies(run -> unusable(run, "Missing 'Next' target: Refuse"));
  }

  private static void unusable(Run run, String why) {
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(why);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aFolderStandsForWhatADistributedMapReads() throws IOException {
    Files.createDirectories(folder.resolve("s3/shop"));
    write("s3/shop/orders.csv", "id\n7\n8\n");
    file =
        write(
            "map.json",
            """
            {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true,
              "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
                "Parameters": {"Bucket": "shop", "Key": "orders.csv"}},
              "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}}}}
            """);

    Run run = run("--buckets", folder.resolve("s3").toString());

    assertThat(run.out())
        .isEqualTo(
            """
            → Each  {}
            ← Each  [{"id":"7"},{"id":"8"}]
            SUCCEEDED after 0 s  [{"id":"7"},{"id":"8"}]
            """);
    assertThat(run("--buckets", folder.resolve("none").toString()))
        .satisfies(wrong -> unusable(wrong, "--buckets: there is no folder"));
  }

  @Test
  void whatFailedInAMapRunIsToldAndWhatHelps() throws IOException {
    String map =
        """
        {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true, %s
          "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "One", "States": {"One": {
              "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "End": true}}}}}}
        """;
    String reader =
        """
        "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
          "ReaderConfig": {"InputType": "JSON"}, "Parameters": {"Bucket": "b", "Key": "k"}},
        """;
    file = write("map.json", map.formatted(""));
    assertThat(run("--input", "[7]").err())
        .startsWith("stepmark: 'Each' failed for the item 7: States.Runtime: ")
        .endsWith("give answers with --answer 'One=JSON', or with --mocks and --test-case\n");

    file = write("reading.json", map.formatted(reader));
    assertThat(run().err())
        .isEqualTo("stepmark: give a folder that stands for Amazon S3 with --buckets FOLDER\n");
  }
}
