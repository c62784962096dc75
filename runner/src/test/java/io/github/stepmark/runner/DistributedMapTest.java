package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.history.HistoryEvent;
import io.github.stepmark.runner.visit.Narration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributedMapTest {

  private static final String PASS = "{\"P\": {\"Type\": \"Pass\", \"End\": true}}";

  /** Fails with what an item's {@code error} says; else hands its {@code n} on. */
  private static final String PICKY =
      """
      {"P": {"Type": "Choice", "Default": "Good", "Choices": [
         {"Variable": "$.error", "IsPresent": true, "Next": "Bad"}]},
       "Bad": {"Type": "Fail", "ErrorPath": "$.error", "Cause": "Luck"},
       "Good": {"Type": "Pass", "OutputPath": "$.n", "End": true}}
      """;

  @TempDir private Path folder;

  private static String map(String fields, String states) {
    return map(fields, "STANDARD", states);
  }

  private static String map(String fields, String type, String states) {
    return """
        {"StartAt": "M", "States": {
          "M": {"Type": "Map", %s "End": true,
            "ItemProcessor": {
              "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "%s"},
              "StartAt": "P", "States": %s}}}}
        """
        .formatted(fields, type, states);
  }

  private static String reader(String config, String parameters) {
    return """
        "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": %s,
          "Parameters": %s},
        """
        .formatted(config, parameters);
  }

  private static List<String> events(Execution execution) {
    return execution.history().stream()
        .map(e -> e.id() + " " + e.previousEventId() + " " + e.type().aws())
        .toList();
  }

  private void file(String key, String content) throws IOException {
    Path file = folder.resolve("b").resolve(key);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Test
  void eachItemIsAnExecutionWithAHistoryOfItsOwn() {
    Execution execution = Runner.of(map("\"Label\": \"Jobs\",", PASS)).name("Shop").run("[1, 2]");

    assertThat(execution.output()).isEqualTo("[1,2]");
    assertThat(execution.path()).containsExactly("M");
    assertThat(events(execution))
        .containsExactly(
            "1 0 ExecutionStarted",
            "2 0 MapStateEntered",
            "3 2 MapStateStarted",
            "4 3 MapRunStarted",
            "5 4 MapRunSucceeded",
            "6 5 MapStateSucceeded",
            "7 5 MapStateExited",
            "8 7 ExecutionSucceeded");
    MapRun run = execution.mapRuns().get(0);
    assertThat(run.arn())
        .matches("arn:aws:states:us-east-1:123456789012:mapRun:Shop/Jobs:[0-9a-f-]{36}");
    assertThat(run.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(run.executions())
        .allSatisfy(
            child -> {
              assertThat(child.arn()).contains(":execution:Shop/Jobs:");
              assertThat(child.history())
                  .extracting(e -> e.id() + " " + e.previousEventId() + " " + e.type().aws())
                  .containsExactly(
                      "1 0 ExecutionStarted",
                      "2 0 PassStateEntered",
                      "3 2 PassStateExited",
                      "4 3 ExecutionSucceeded");
            })
        .extracting(child -> child.input() + " → " + child.output())
        .containsExactly("1 → 1", "2 → 2");
    JsonNode history = HistoryEvent.toJson(execution.history());
    assertThat(history.at("/events/2/mapStateStartedEventDetails/length").asInt()).isEqualTo(2);
    assertThat(history.at("/events/3/mapRunStartedEventDetails/mapRunArn").asText())
        .isEqualTo(run.arn());
  }

  @Test
  void aMapAfterOtherStatesIsLeftAsTheNewerRecordingsHaveIt() {
    String definition =
        map("", PASS)
            .replace("\"StartAt\": \"M\"", "\"StartAt\": \"Before\"")
            .replaceFirst(
                "\"States\": \\{",
                "\"States\": {\"Before\": {\"Type\": \"Pass\", \"Next\": \"M\"},");

    assertThat(events(Runner.of(definition).run("[1]")))
        .endsWith(
            "6 5 MapRunStarted",
            "7 6 MapRunSucceeded",
            "8 7 MapStateSucceeded",
            "9 6 MapStateExited",
            "10 9 ExecutionSucceeded");
  }

  @Test
  void executionsRunBesideEachOtherUpToTheLimit() {
    String wait = "{\"P\": {\"Type\": \"Wait\", \"Seconds\": 10, \"End\": true}}";

    assertThat(Runner.of(map("", wait)).run("[1, 2, 3]").elapsed())
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(Runner.of(map("\"MaxConcurrency\": 2,", wait)).run("[1, 2, 3]").elapsed())
        .isEqualTo(Duration.ofSeconds(20));
    assertThat(Runner.of(map("\"MaxConcurrency\": 1,", wait)).run("[1, 2, 3]").elapsed())
        .isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void theMembersOfAnObjectAreItemsWithKeys() {
    String keys =
        """
        "ItemSelector": {"k.$": "$$.Map.Item.Key", "v.$": "$$.Map.Item.Value",
          "i.$": "$$.Map.Item.Index", "s.$": "$$.Map.Item.Source"},
        """;

    assertThat(Runner.of(map("", PASS)).run("{\"a\": 1, \"b\": [2]}").output())
        .isEqualTo("[{\"Key\":\"a\",\"Value\":1},{\"Key\":\"b\",\"Value\":[2]}]");
    assertThat(Runner.of(map(keys, PASS)).run("{\"a\": 1}").output())
        .isEqualTo("[{\"k\":\"a\",\"v\":1,\"i\":0,\"s\":\"STATE_DATA\"}]");
  }

  @Test
  void noItemsAreNoExecutions() {
    Execution execution = Runner.of(map("", PASS)).run("[]");

    assertThat(execution.output()).isEqualTo("[]");
    assertThat(execution.mapRuns().get(0).executions()).isEmpty();
  }

  @Test
  void anExecutionKnowsItselfAndNotTheOneThatStartedIt() {
    String context =
        """
        {"P": {"Type": "Pass", "End": true, "Parameters": {
          "input.$": "$$.Execution.Input", "id.$": "$$.Execution.Id",
          "machine.$": "$$.StateMachine.Name"}}}
        """;
    Execution execution = Runner.of(map("\"Label\": \"L\",", context)).run("[7]");

    JsonNode told = Json.parse(String.valueOf(execution.output())).get(0);
    assertThat(told.get("input").asInt()).isEqualTo(7);
    assertThat(told.get("machine").asText()).isEqualTo("StateMachine/L");
    assertThat(told.get("id").asText())
        .isEqualTo(execution.mapRuns().get(0).executions().get(0).arn());
  }

  @Test
  void anExecutionDoesNotSeeTheVariablesAroundIt() {
    String definition =
        """
        {"StartAt": "Set", "States": {
          "Set": {"Type": "Pass", "Assign": {"x": 1}, "Next": "M"},
          "M": {"Type": "Map", "End": true, "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "P", "States": {
              "P": {"Type": "Pass", "Parameters": {"x.$": "$x"}, "End": true}}}}}}
        """;

    Execution execution = Runner.of(definition).run("[1]");

    assertThat(execution.error()).isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(execution.mapRuns().get(0).executions().get(0).error()).isEqualTo("States.Runtime");
  }

  @Test
  void theFirstFailureIsOneTooManyUnlessMoreAreTolerated() {
    Execution execution =
        Runner.of(map("\"MaxConcurrency\": 1,", PICKY))
            .run("[{\"n\": 1}, {\"error\": \"Boom\"}, {\"n\": 3}]");

    assertThat(execution.error()).isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(execution.cause())
        .isEqualTo("The specified tolerated failure threshold was exceeded");
    assertThat(execution.mapRuns().get(0).executions())
        .extracting(Execution::status)
        .containsExactly(ExecutionStatus.SUCCEEDED, ExecutionStatus.FAILED);
    assertThat(events(execution))
        .endsWith(
            "4 3 MapRunStarted", "5 4 MapRunFailed", "6 5 MapStateFailed", "7 6 ExecutionFailed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'ToleratedFailureCount': 1, | 1 | true",
        "'ToleratedFailureCount': 1, | 2 | false",
        "'ToleratedFailurePercentage': 50, | 2 | true",
        "'ToleratedFailurePercentage': 50, | 3 | false",
        "'ToleratedFailurePercentage': 100, | 4 | true",
        "'ToleratedFailurePercentage': 100, 'ToleratedFailureCount': 3, | 4 | false",
        "'ToleratedFailureCount': 0, | 1 | false",
        "'ToleratedFailureCount': 0, 'ToleratedFailurePercentage': 50, | 1 | true"
      })
  void failuresAreToleratedUpToEitherThreshold(String fields, int failing, boolean tolerated) {
    StringBuilder items = new StringBuilder("[");
    for (int i = 0; i < 4; i++) {
      items.append(i == 0 ? "" : ",").append(i < failing ? "{\"error\": \"E\"}" : "{\"n\": 1}");
    }

    Execution execution =
        Runner.of(map(fields.replace('\'', '"'), PICKY)).run(items.append("]").toString());

    assertThat(execution.status())
        .isEqualTo(tolerated ? ExecutionStatus.SUCCEEDED : ExecutionStatus.FAILED);
  }

  @Test
  void aFailureThatIsToleratedStandsInThePlaceOfAnOutput() {
    assertThat(
            Runner.of(map("\"ToleratedFailureCount\": 1,", PICKY))
                .run("[{\"n\": 1}, {\"error\": \"Boom\"}, {\"n\": 3}]")
                .output())
        .isEqualTo("[1,{\"Status\":\"FAILED\",\"Error\":\"Boom\",\"Cause\":\"Luck\"},3]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "-1 | ToleratedFailurePercentage must be between 0 and 100.",
        "100.1 | ToleratedFailurePercentage must be between 0 and 100.",
        "{} | The ToleratedFailurePercentagePath field refers to value \"{}\" which is not a valid float: $.p"
      })
  void aThresholdThatIsNoneFailsTheExecutionOnceTheMapHasStarted(String value, String cause) {
    Execution execution =
        Runner.of(map("\"ItemsPath\": \"$.i\", \"ToleratedFailurePercentagePath\": \"$.p\",", PASS))
            .run("{\"i\": [1], \"p\": " + value + "}");

    assertThat(execution.cause())
        .isEqualTo(
            "An error occurred while executing the state 'M' (entered at the event id #2). "
                + cause);
    assertThat(events(execution)).endsWith("3 2 MapStateStarted", "4 3 ExecutionFailed");
  }

  @Test
  void executionsThatStillRunAreCutShortWhenTooManyHaveFailed() {
    String states =
        """
        {"P": {"Type": "Wait", "SecondsPath": "$", "Next": "C"},
         "C": {"Type": "Choice", "Default": "Bad", "Choices": [
           {"Variable": "$", "NumericGreaterThan": 5, "Next": "Good"}]},
         "Good": {"Type": "Succeed"}, "Bad": {"Type": "Fail", "Error": "Bad"}}
        """;

    Execution execution = Runner.of(map("", states)).run("[9, 1]");

    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(1));
    assertThat(execution.mapRuns().get(0).executions())
        .extracting(Execution::status)
        .containsExactly(ExecutionStatus.ABORTED, ExecutionStatus.FAILED);
  }

  @Test
  void aRetryStartsAnotherRunOverAllItemsAndACatcherTakesOver() {
    List<Integer> seen = new ArrayList<>();
    String fields =
        """
        "MaxConcurrency": 1,
        "Retry": [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "MaxAttempts": 1,
          "IntervalSeconds": 5}],
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}],
        """;
    String definition =
        map(fields, "{\"P\": {\"Type\": \"Task\", \"Resource\": \"${F}\", \"End\": true}}")
            .replaceFirst("\"States\": \\{", "\"States\": {\"Caught\": {\"Type\": \"Succeed\"},");

    Execution execution =
        Runner.of(definition)
            .task(
                "F",
                input -> {
                  seen.add(input.asInt());
                  if (input.asInt() == 2) {
                    throw new TaskFailure("Bad", null);
                  }
                  return input;
                })
            .run("[1, 2, 3]");

    assertThat(seen).containsExactly(1, 2, 1, 2);
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(5));
    assertThat(execution.output()).contains("States.ExceedToleratedFailureThreshold");
    assertThat(execution.mapRuns()).hasSize(2);
    assertThat(execution.history())
        .extracting(e -> e.type().aws())
        .containsSubsequence(
            "MapStateStarted",
            "MapRunStarted",
            "MapRunFailed",
            "MapStateStarted",
            "MapRunStarted",
            "MapRunFailed",
            "MapStateFailed",
            "MapStateExited");
  }

  @Test
  void anExpressExecutionEndsAfterFiveMinutes() {
    String wait = "{\"P\": {\"Type\": \"Wait\", \"Seconds\": 301, \"End\": true}}";

    Execution execution = Runner.of(map("", "EXPRESS", wait)).run("[1]");

    assertThat(execution.error()).isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofMinutes(5));
    assertThat(execution.mapRuns().get(0).executions().get(0).status())
        .isEqualTo(ExecutionStatus.TIMED_OUT);
  }

  @Test
  void executionsEndWithTheOneThatStartedThem() {
    String wait = "{\"P\": {\"Type\": \"Wait\", \"Seconds\": 100, \"End\": true}}";
    String definition = map("", wait).replaceFirst("\\{", "{\"TimeoutSeconds\": 10, ");

    Execution execution = Runner.of(definition).run("[1, 2]");

    assertThat(execution.status()).isEqualTo(ExecutionStatus.TIMED_OUT);
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(10));
    assertThat(execution.mapRuns().get(0).status()).isEqualTo(ExecutionStatus.ABORTED);
    assertThat(execution.mapRuns().get(0).executions())
        .extracting(Execution::status)
        .containsOnly(ExecutionStatus.ABORTED);
    assertThat(execution.next()).isEmpty();
  }

  @Test
  void aMapInABranchIsCutShortWithIt() {
    String definition =
        """
        {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
          %s,
          {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "Next": "F"},
            "F": {"Type": "Fail", "Error": "Bad"}}}]}}}
        """
            .formatted(map("", "{\"P\": {\"Type\": \"Wait\", \"Seconds\": 9, \"End\": true}}"));

    Execution execution = Runner.of(definition).run("[1]");

    assertThat(execution.error()).isEqualTo("Bad");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(1));
    assertThat(execution.history())
        .extracting(e -> e.type().aws())
        .containsSubsequence("MapRunAborted", "MapStateAborted", "ParallelStateFailed");
    assertThat(execution.mapRuns().get(0).status()).isEqualTo(ExecutionStatus.ABORTED);
  }

  @Test
  void mapsMayBeWithinMaps() {
    String inner =
        """
        {"P": {"Type": "Map", "End": true, "ItemProcessor": {
          "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
          "StartAt": "Q", "States": {"Q": {"Type": "Pass", "End": true}}}}}
        """;

    Execution execution = Runner.of(map("", inner)).run("[[1, 2], [3]]");

    assertThat(execution.output()).isEqualTo("[[1,2],[3]]");
    assertThat(execution.mapRuns().get(0).executions().get(0).mapRuns().get(0).executions())
        .extracting(Execution::input)
        .containsExactly("1", "2");
  }

  @Test
  void itemsGoTogetherUpToEitherLimitOfABatcher() {
    String byNumber = "\"ItemBatcher\": {\"MaxItemsPerBatch\": 2},";
    String byBytes =
        "\"ItemBatcher\": {\"MaxInputBytesPerBatch\": 38, \"BatchInput\": {\"x.$\": \"$[0]\"}},";
    String byEither = "\"ItemBatcher\": {\"MaxItemsPerBatch\": 3, \"MaxInputBytesPerBatch\": 17},";

    assertThat(Runner.of(map(byNumber, PASS)).run("[1, 2, 3]").output())
        .isEqualTo("[{\"Items\":[1,2]},{\"Items\":[3]}]");
    Execution bounded = Runner.of(map(byBytes, PASS)).run("[11, 22, 33]");
    assertThat(bounded.output())
        .isEqualTo(
            "[{\"BatchInput\":{\"x\":11},\"Items\":[11]},"
                + "{\"BatchInput\":{\"x\":11},\"Items\":[22]},"
                + "{\"BatchInput\":{\"x\":11},\"Items\":[33]}]");
    assertThat(Runner.of(map(byEither, PASS)).run("[1, 2, 3, 4, 55555]").output())
        .isEqualTo("[{\"Items\":[1,2,3]},{\"Items\":[4]},{\"Items\":[55555]}]");
  }

  @Test
  void allItemsOfABatchThatFailsHaveFailed() {
    String fields = "\"ToleratedFailureCount\": 1, \"ItemBatcher\": {\"MaxItemsPerBatch\": 2},";
    String fail = "{\"P\": {\"Type\": \"Fail\", \"Error\": \"Bad\"}}";

    assertThat(Runner.of(map(fields, fail)).run("[1, 2]").error())
        .isEqualTo("States.ExceedToleratedFailureThreshold");
    assertThat(Runner.of(map(fields, fail)).run("[1]").status())
        .isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void itemsAreReadFromAFolderThatStandsForBuckets() throws IOException {
    file("in/data.csv", "id,qty\n7,2\n8,\n");
    String fields =
        reader(
                "{\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"FIRST_ROW\"}",
                "{\"Bucket\": \"b\", \"Key.$\": \"$.file\"}")
            + "\"ItemSelector\": {\"id.$\": \"$$.Map.Item.Value.id\", \"of.$\": \"$$.Map.Item.Source\"},";

    Execution execution =
        Runner.of(map(fields, PASS)).buckets(folder).run("{\"file\": \"in/data.csv\"}");

    assertThat(execution.output())
        .isEqualTo(
            "[{\"id\":\"7\",\"of\":\"S3://b/in/data.csv\"},"
                + "{\"id\":\"8\",\"of\":\"S3://b/in/data.csv\"}]");
    assertThat(
            HistoryEvent.toJson(execution.history())
                .at("/events/2/mapStateStartedEventDetails/length")
                .asInt(-1))
        .isZero();
  }

  @Test
  void anItemsPathIsNotAppliedToWhatWasRead() throws IOException {
    file("in.json", "[[1], [2]]");
    String fields =
        reader("{\"InputType\": \"JSON\"}", "{\"Bucket\": \"b\", \"Key\": \"in.json\"}")
            + "\"ItemsPath\": \"$[0]\",";

    assertThat(Runner.of(map(fields, PASS)).buckets(folder).run("{}").output())
        .isEqualTo("[[1],[2]]");
  }

  @Test
  void howManyItemsAreReadMayComeFromTheInput() throws IOException {
    file("in.json", "[1, 2, 3]");
    String fields =
        reader(
            "{\"InputType\": \"JSON\", \"MaxItemsPath\": \"$.most\"}",
            "{\"Bucket\": \"b\", \"Key\": \"in.json\"}");
    Runner runner = Runner.of(map(fields, PASS)).buckets(folder);

    assertThat(runner.run("{\"most\": 2}").output()).isEqualTo("[1,2]");
    assertThat(runner.run("{\"most\": 0}").output()).isEqualTo("[1,2,3]");
    assertThat(runner.run("{\"most\": 100000001}").output()).isEqualTo("[1,2,3]");
    assertThat(runner.run("{\"most\": -1}"))
        .extracting(Execution::error, Execution::cause)
        .containsExactly("States.ItemReaderFailed", "field MaxItems must be positive");
    assertThat(runner.run("{\"most\": 1.5}").error()).isEqualTo("States.Runtime");
  }

  @Test
  void whatCannotBeReadFailsTheRunAndCanBeCaught() throws IOException {
    file("in.json", "7");
    String fields =
        reader("{\"InputType\": \"JSON\"}", "{\"Bucket\": \"b\", \"Key.$\": \"$.key\"}");

    Execution execution =
        Runner.of(map(fields, PASS)).buckets(folder).run("{\"key\": \"in.json\"}");

    assertThat(execution.error()).isEqualTo("States.ItemReaderFailed");
    assertThat(execution.cause()).isEqualTo("Attempting to map over non-iterable node.");
    assertThat(events(execution))
        .endsWith(
            "3 2 MapStateStarted",
            "4 3 MapRunStarted",
            "5 4 MapRunFailed",
            "6 5 MapStateFailed",
            "7 6 ExecutionFailed");
    assertThat(Runner.of(map(fields, PASS)).buckets(folder).run("{\"key\": \"../b2/x\"}").error())
        .isEqualTo("States.ItemReaderFailed");
    assertThat(Runner.of(map(fields, PASS)).run("{\"key\": \"in.json\"}").cause())
        .contains("[Stepmark/NoAnswer]", "runner.buckets(folder)", "runner.task(\"s3:getObject\"");
  }

  @Test
  void aReaderMayBeAnsweredAsTasksAre() {
    String json = reader("{\"InputType\": \"JSON\"}", "{\"Bucket\": \"b\", \"Key\": \"k\"}");
    String csv =
        reader(
            "{\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"FIRST_ROW\"}",
            "{\"Bucket\": \"b\", \"Key\": \"k\"}");
    List<String> asked = new ArrayList<>();

    assertThat(
            Runner.of(map(json, PASS))
                .task(
                    "s3:getObject",
                    input -> {
                      asked.add(input.toString());
                      return Json.parse("[1, 2]");
                    })
                .run("{}")
                .output())
        .isEqualTo("[1,2]");
    assertThat(asked).containsExactly("{\"Bucket\":\"b\",\"Key\":\"k\"}");
    assertThat(
            Runner.of(map(csv, PASS))
                .task("s3:getObject", input -> TextNode.valueOf("a\n1\n2"))
                .run("{}")
                .output())
        .isEqualTo("[{\"a\":\"1\"},{\"a\":\"2\"}]");
    assertThat(
            Runner.of(map(csv, PASS))
                .task(
                    "s3:getObject",
                    input -> JsonNodeFactory.instance.objectNode().put("Body", "a\n1"))
                .run("{}")
                .output())
        .isEqualTo("[{\"a\":\"1\"}]");
    assertThat(
            Runner.of(map(csv, PASS))
                .task(
                    "s3:getObject",
                    input -> {
                      throw new TaskFailure("S3.NoSuchKeyException", "Gone");
                    })
                .run("{}"))
        .extracting(Execution::error, Execution::cause)
        .containsExactly("States.ItemReaderFailed", "S3.NoSuchKeyException: Gone");
  }

  @Test
  void resultsAreWrittenToAFolderThatStandsForBuckets() throws IOException {
    file("out/.keep", "");
    String fields =
        """
        "Label": "L", "ToleratedFailureCount": 5,
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
          "Parameters": {"Bucket": "b", "Prefix": "jobs"}},
        """;

    Execution execution =
        Runner.of(map(fields, PICKY)).buckets(folder).run("[{\"n\": 1}, {\"error\": \"E\"}]");

    JsonNode output = Json.parse(String.valueOf(execution.output()));
    String arn = execution.mapRuns().get(0).arn();
    assertThat(output.get("MapRunArn").asText()).isEqualTo(arn);
    String key = output.at("/ResultWriterDetails/Key").asText();
    assertThat(key).isEqualTo("jobs/" + arn.substring(arn.lastIndexOf(':') + 1) + "/manifest.json");
    JsonNode manifest = Json.parse(Files.readString(folder.resolve("b").resolve(key)));
    JsonNode good =
        Json.parse(
            Files.readString(
                folder.resolve("b").resolve(manifest.at("/ResultFiles/SUCCEEDED/0/Key").asText())));
    assertThat(good.get(0).get("Output").asText()).isEqualTo("1");
    JsonNode bad =
        Json.parse(
            Files.readString(
                folder.resolve("b").resolve(manifest.at("/ResultFiles/FAILED/0/Key").asText())));
    assertThat(bad.get(0).get("Error").asText()).isEqualTo("E");
  }

  @Test
  void whatWasNotStartedIsWrittenAsPendingWhenTheRunFails() throws IOException {
    file("out/.keep", "");
    String fields =
        """
        "MaxConcurrency": 1,
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
          "Parameters": {"Bucket": "b", "Prefix": "jobs"}},
        """;

    Execution execution =
        Runner.of(map(fields, PICKY)).buckets(folder).run("[{\"error\": \"E\"}, {\"n\": 2}]");

    assertThat(execution.error()).isEqualTo("States.ExceedToleratedFailureThreshold");
    String arn = execution.mapRuns().get(0).arn();
    Path written = folder.resolve("b/jobs").resolve(arn.substring(arn.lastIndexOf(':') + 1));
    assertThat(Json.parse(Files.readString(written.resolve("PENDING_0.json"))).get(0).get("Input"))
        .hasToString("\"{\\\"n\\\":2}\"");
    assertThat(written.resolve("FAILED_0.json")).exists();
  }

  @Test
  void whatCannotBeWrittenFailsTheRun() {
    String fields =
        """
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
          "Parameters": {"Bucket": "absent", "Prefix": "jobs"}},
        """;

    Execution execution = Runner.of(map(fields, PASS)).buckets(folder).run("[1]");

    assertThat(execution.error()).isEqualTo("States.ResultWriterFailed");
    assertThat(execution.cause()).startsWith("The specified bucket does not exist");
    assertThat(events(execution))
        .endsWith("5 4 MapRunFailed", "6 5 MapStateFailed", "7 6 ExecutionFailed");
  }

  @Test
  void noPrefixLeadsResultsOutOfTheirBucket() throws IOException {
    file("out/.keep", "");
    String fields =
        """
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
          "Parameters": {"Bucket": "b", "Prefix.$": "$[0]"}},
        """;

    Execution execution = Runner.of(map(fields, PASS)).buckets(folder).run("[\"../../out\"]");

    assertThat(execution.error()).isEqualTo("States.ResultWriterFailed");
    assertThat(folder.getParent().resolve("out")).doesNotExist();
  }

  @Test
  void aWriterMayBeAnsweredAsTasksAre() {
    List<String> put = new ArrayList<>();
    String fields =
        """
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
          "WriterConfig": {"Transformation": "COMPACT", "OutputType": "JSONL"},
          "Parameters": {"Bucket": "b", "Prefix": "jobs"}},
        """;

    Runner.of(map(fields, PASS))
        .task(
            "s3:putObject",
            input -> {
              put.add(input.get("Body").asText());
              return JsonNodeFactory.instance.objectNode();
            })
        .run("[1, 2]");

    assertThat(put).hasSize(2).first().isEqualTo("1\n2\n");
  }

  @Test
  void aWriterWithoutABucketFormsTheResult() {
    String fields =
        """
        "ResultWriter": {"WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSON"}},
        """;

    assertThat(Runner.of(map(fields, PASS)).run("[[1, 2], 3]").output()).isEqualTo("[1,2,3]");
  }

  @Test
  void answersInTurnAreCountedOverAllExecutions() {
    String task = "{\"P\": {\"Type\": \"Task\", \"Resource\": \"${F}\", \"End\": true}}";

    assertThat(
            Runner.of(map("", task))
                .task("F", input -> IntNode.valueOf(1), input -> IntNode.valueOf(2))
                .run("[0, 0, 0]")
                .output())
        .isEqualTo("[1,2,2]");
  }

  @Test
  void aListenerHearsTheMapsEventsAndNotThoseOfItsExecutions() {
    List<Long> heard = new ArrayList<>();
    List<String> ways = new ArrayList<>();

    Runner.of(map("", PASS))
        .listener(event -> heard.add(event.id()))
        .ways(way -> ways.add(way.visit() + " " + way.state() + way.field()))
        .run("[1, 2]");

    assertThat(heard).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(ways).containsExactly("2 M", "0 P", "0 P/End", "0 P", "0 P/End", "2 M/End");
  }

  /** A JSONata machine of one distributed Map. */
  private static String jsonata(String fields, String states) {
    return map(fields, states).replaceFirst("\\{", "{\"QueryLanguage\": \"JSONata\", ");
  }

  @Test
  void inJsonataItemsMayBeAnObjectAndASelectorAnExpression() {
    String fields =
        """
        "Items": "{% $states.input.prices %}",
        "ItemSelector": "{% $states.context.Map.Item.Key & '=' & $states.context.Map.Item.Value %}",
        """;

    assertThat(Runner.of(jsonata(fields, PASS)).run("{\"prices\": {\"a\": 1, \"b\": 2}}").output())
        .isEqualTo("[\"a=1\",\"b=2\"]");
  }

  @Test
  void inJsonataAReaderItsLimitAndBatchesAreExpressions() throws IOException {
    file("in.jsonl", "1\n2\n3\n4");
    String fields =
        """
        "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
          "ReaderConfig": {"InputType": "JSONL", "MaxItems": "{% $states.input.most %}"},
          "Arguments": {"Bucket": "b", "Key": "{% $states.input.name & '.jsonl' %}"}},
        "ItemBatcher": {"MaxItemsPerBatch": "{% 1 + 1 %}", "BatchInput": {"n": "{% $states.input.name %}"}},
        """;

    assertThat(
            Runner.of(jsonata(fields, PASS))
                .buckets(folder)
                .run("{\"name\": \"in\", \"most\": 3}")
                .output())
        .isEqualTo(
            "[{\"BatchInput\":{\"n\":\"in\"},\"Items\":[1,2]},"
                + "{\"BatchInput\":{\"n\":\"in\"},\"Items\":[3]}]");
  }

  @Test
  void inJsonataThresholdsAndTheWriterAreExpressionsAndAnOutputSeesTheResult() throws IOException {
    file("out/.keep", "");
    String fields =
        """
        "ToleratedFailurePercentage": "{% $states.input.part %}", "Items": [1, 2],
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
          "Arguments": {"Bucket": "{% $states.input.to %}", "Prefix": "jobs"}},
        "Output": "{% $states.result.ResultWriterDetails.Bucket %}",
        """;
    String fail = "{\"P\": {\"Type\": \"Fail\", \"Error\": \"Bad\"}}";
    Runner runner = Runner.of(jsonata(fields, fail)).buckets(folder);

    assertThat(runner.run("{\"part\": 100, \"to\": \"b\"}").output()).isEqualTo("\"b\"");
    assertThat(runner.run("{\"part\": 10, \"to\": \"b\"}").error())
        .isEqualTo("States.ExceedToleratedFailureThreshold");
    Execution wrong = runner.run("{\"part\": 101, \"to\": \"b\"}");
    assertThat(wrong.error()).isEqualTo("States.QueryEvaluationError");
    assertThat(wrong.history())
        .extracting(e -> e.type().aws())
        .containsSequence(
            "MapStateStarted", "EvaluationFailed", "MapStateFailed", "ExecutionFailed");
  }

  @Test
  void aSelectorThatCannotBeEvaluatedFailsTheRunOnce() {
    String fields =
        """
        "Items": [1], "ItemSelector": "{% $states.context.Map.Item.Value.nothing.here %}",
        """;

    Execution execution = Runner.of(jsonata(fields, PASS)).run("{}");

    assertThat(execution.error()).isEqualTo("States.QueryEvaluationError");
    assertThat(execution.history())
        .extracting(e -> e.type().aws())
        .endsWith(
            "MapRunStarted",
            "EvaluationFailed",
            "MapRunFailed",
            "MapStateFailed",
            "ExecutionFailed");
  }

  @Test
  void aFailedRunIsToldToPeopleWithItsError() {
    StringBuilder told = new StringBuilder();

    Runner.of(map("", PICKY)).listener(new Narration(told)).run("[{\"error\": \"E\"}]");

    assertThat(told)
        .hasToString(
            """
            → M  [{"error": "E"}]
              M failed: States.ExceedToleratedFailureThreshold: The specified tolerated failure threshold was e…
            FAILED after 0 s  States.ExceedToleratedFailureThreshold: The specified tolerated failure threshold was exceeded
            """);
  }
}
