package io.github.stepmark.runner.items;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.ResultWriter.WriterConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {

  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  private static final ChildResult GOOD = succeeded("[1,2]");
  private static final ChildResult ALSO_GOOD = succeeded("3");
  private static final ChildResult BAD =
      new ChildResult(
          "FAILED", "arn:x:execution:M/L:id", "id", "arn:m", "2", null, "Boom", "Luck", TIME, TIME);
  private static final ChildResult LEFT =
      new ChildResult("PENDING", null, null, "arn:m", "3", null, null, null, null, null);

  @TempDir private Path folder;

  private static ChildResult succeeded(String output) {
    return new ChildResult(
        "SUCCEEDED",
        "arn:x:execution:M/L:id",
        "id",
        "arn:m",
        "1",
        Json.parse(output),
        null,
        null,
        TIME,
        TIME);
  }

  private static ResultFiles by(@Nullable String transformation, @Nullable String type) {
    return new ResultFiles(new WriterConfig(transformation, type), "NONE");
  }

  private String write(ResultFiles files, List<ChildResult> results)
      throws IOException, DatasetException {
    Files.createDirectories(folder.resolve("b"));
    return files.write(new Buckets(folder), "b", "jobs/", "arn:run:id7", "id7", results);
  }

  private String file(String key) throws IOException {
    return Files.readString(folder.resolve("b").resolve(key));
  }

  @Test
  void resultsAreWrittenByTheirStatusAndListedInAManifest() throws Exception {
    String key = write(new ResultFiles(null, "NONE"), List.of(GOOD, BAD, ALSO_GOOD, LEFT));

    assertThat(key).isEqualTo("jobs/id7/manifest.json");
    JsonNode manifest = Json.parse(file(key));
    assertThat(manifest.get("DestinationBucket").asText()).isEqualTo("b");
    assertThat(manifest.get("MapRunArn").asText()).isEqualTo("arn:run:id7");
    assertThat(manifest.at("/ResultFiles/SUCCEEDED/0/Key").asText())
        .isEqualTo("jobs/id7/SUCCEEDED_0.json");
    assertThat(manifest.at("/ResultFiles/FAILED/0/Size").asLong())
        .isEqualTo(Files.size(folder.resolve("b/jobs/id7/FAILED_0.json")));
    assertThat(Json.parse(file("jobs/id7/SUCCEEDED_0.json")))
        .extracting(result -> result.get("Output").asText())
        .containsExactly("[1,2]", "3");
    assertThat(Json.parse(file("jobs/id7/PENDING_0.json")).get(0).get("Input").asText())
        .isEqualTo("3");
    assertThat(Json.parse(file("jobs/id7/FAILED_0.json")).get(0))
        .isEqualTo(
            Json.parse(
                """
                {"Error": "Boom", "Cause": "Luck", "ExecutionArn": "arn:x:execution:M/L:id",
                 "Input": "2", "InputDetails": {"Included": true}, "Name": "id",
                 "RedriveCount": 0, "RedriveStatus": "REDRIVABLE",
                 "StartDate": "2026-01-01T00:00:00Z", "StateMachineArn": "arn:m",
                 "Status": "FAILED", "StopDate": "2026-01-01T00:00:00Z"}
                """));
  }

  @Test
  void aStatusThatNoneHasHasNoFile() throws Exception {
    JsonNode manifest = Json.parse(file(write(by(null, null), List.of(GOOD))));

    assertThat(manifest.at("/ResultFiles/FAILED")).isEmpty();
    assertThat(manifest.at("/ResultFiles/PENDING")).isEmpty();
    assertThat(folder.resolve("b/jobs/id7/FAILED_0.json")).doesNotExist();
  }

  @Test
  void outputsMayStandAlone() throws Exception {
    write(by("COMPACT", "JSON"), List.of(GOOD, ALSO_GOOD));

    assertThat(file("jobs/id7/SUCCEEDED_0.json")).isEqualTo("[[1,2],3]");
  }

  @Test
  void arraysMayBeFlattenedAndFailuresAreNot() throws Exception {
    write(by("FLATTEN", "JSON"), List.of(GOOD, ALSO_GOOD, BAD));

    assertThat(file("jobs/id7/SUCCEEDED_0.json")).isEqualTo("[1,2,3]");
    assertThat(Json.parse(file("jobs/id7/FAILED_0.json")).get(0).get("ExecutionArn").asText())
        .isEqualTo("arn:x:execution:M/L:id");
  }

  @Test
  void resultsMayBeLines() throws Exception {
    write(by("COMPACT", "JSONL"), List.of(GOOD, ALSO_GOOD));

    assertThat(file("jobs/id7/SUCCEEDED_0.json")).isEqualTo("[1,2]\n3\n");
  }

  @Test
  void withoutFilesTheResultsAreAValue() {
    assertThat(new ResultFiles(null, "COMPACT").value(List.of(GOOD, BAD)))
        .hasToString("[[1,2],{\"Status\":\"FAILED\",\"Error\":\"Boom\",\"Cause\":\"Luck\"}]");
    assertThat(by("FLATTEN", null).value(List.of(GOOD, ALSO_GOOD))).hasToString("[1,2,3]");
    assertThat(by("NONE", null).value(List.of(GOOD)).get(0).get("Status").asText())
        .isEqualTo("SUCCEEDED");
  }
}
