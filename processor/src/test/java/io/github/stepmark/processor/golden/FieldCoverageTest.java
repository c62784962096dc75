package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every field that the language has can be written as an annotation: each stands in the definition
 * of a golden case.
 */
class FieldCoverageTest {

  private static final String PATH = "JSONPath";
  private static final String NATA = "JSONata";

  private static final List<String> COMMON = List.of("Type", "Comment", "QueryLanguage");

  /** The fields of each part of a definition, in each language: two lines a part. */
  private static final String TABLE =
      """
      Machine  | both     | Comment QueryLanguage Version TimeoutSeconds StartAt States
      Task     | JSONPath | Next End Resource InputPath OutputPath Parameters ResultSelector
      Task     | JSONPath | ResultPath Assign Retry Catch Credentials TimeoutSeconds
      Task     | JSONPath | TimeoutSecondsPath HeartbeatSeconds HeartbeatSecondsPath
      Task     | JSONata  | Next End Resource Arguments Output Assign Retry Catch Credentials
      Task     | JSONata  | TimeoutSeconds HeartbeatSeconds
      Parallel | JSONPath | Next End Branches InputPath OutputPath Parameters ResultSelector
      Parallel | JSONPath | ResultPath Assign Retry Catch
      Parallel | JSONata  | Next End Branches Arguments Output Assign Retry Catch
      Branch   | both     | Comment StartAt States
      Map      | JSONPath | Next End InputPath OutputPath Parameters ResultSelector ResultPath
      Map      | JSONPath | Assign Retry Catch ItemProcessor Iterator ItemsPath ItemSelector
      Map      | JSONPath | MaxConcurrency MaxConcurrencyPath ItemReader ItemBatcher ResultWriter
      Map      | JSONPath | ToleratedFailurePercentage ToleratedFailurePercentagePath
      Map      | JSONPath | ToleratedFailureCount ToleratedFailureCountPath Label
      Map      | JSONata  | Next End Output Assign Retry Catch ItemProcessor Items ItemSelector
      Map      | JSONata  | MaxConcurrency ItemReader ItemBatcher ResultWriter Label
      Map      | JSONata  | ToleratedFailurePercentage ToleratedFailureCount
      Processor    | both     | Comment StartAt States ProcessorConfig
      Config       | both     | Mode ExecutionType
      ItemReader   | JSONPath | Resource Parameters ReaderConfig
      ItemReader   | JSONata  | Resource Arguments ReaderConfig
      ReaderConfig | both     | InputType ManifestType Transformation CSVDelimiter
      ReaderConfig | both     | CSVHeaderLocation CSVHeaders ItemsPointer MaxItems
      ReaderConfig | JSONPath | MaxItemsPath
      ItemBatcher  | both     | MaxItemsPerBatch MaxInputBytesPerBatch BatchInput
      ItemBatcher  | JSONPath | MaxItemsPerBatchPath MaxInputBytesPerBatchPath
      ResultWriter | JSONPath | Resource Parameters WriterConfig
      ResultWriter | JSONata  | Resource Arguments WriterConfig
      WriterConfig | both     | Transformation OutputType
      Pass     | JSONPath | Next End InputPath OutputPath Parameters Result ResultPath Assign
      Pass     | JSONata  | Next End Output Assign
      Wait     | JSONPath | Next End InputPath OutputPath Assign Seconds SecondsPath Timestamp
      Wait     | JSONPath | TimestampPath
      Wait     | JSONata  | Next End Output Assign Seconds Timestamp
      Choice   | JSONPath | InputPath OutputPath Assign Choices Default
      Choice   | JSONata  | Output Assign Choices Default
      Rule     | JSONPath | Comment And Or Not Variable Assign Next
      Rule     | JSONata  | Comment Condition Assign Output Next
      Nested   | JSONPath | Comment And Or Not Variable
      Succeed  | JSONPath | InputPath OutputPath
      Succeed  | JSONata  | Output
      Fail     | JSONPath | Error Cause ErrorPath CausePath
      Fail     | JSONata  | Error Cause
      Retrier  | both     | ErrorEquals IntervalSeconds MaxAttempts BackoffRate MaxDelaySeconds
      Retrier  | both     | JitterStrategy Comment
      Catcher  | JSONPath | ErrorEquals Next ResultPath Assign Comment
      Catcher  | JSONata  | ErrorEquals Next Output Assign Comment
      """;

  private static final Set<String> STATES =
      Set.of("Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail");

  @Test
  void everyFieldOfTheLanguageIsEmittedByAGoldenCase() throws IOException {
    assertThat(written()).containsAll(all());
  }

  @Test
  void everyFieldOfTheLanguageIsNamedOnThePageOfAnnotationsOrOnThatOfConditions()
      throws IOException {
    String pages =
        Files.readString(Path.of("../docs/annotations.md"))
            + Files.readString(Path.of("../docs/conditions.md"));
    Set<String> fields = new TreeSet<>();
    all().forEach(each -> fields.add(each.substring(each.lastIndexOf(' ') + 1)));
    fields.removeIf(field -> ComparisonOperator.named(field).isPresent()); // families of many
    fields.remove("Type"); // what the annotation of a state is

    assertThat(fields).filteredOn(field -> !namedIn(pages, field)).isEmpty();
  }

  private static boolean namedIn(String pages, String field) {
    return Pattern.compile("`[^`\\n]*\\b" + field + "\\b[^`\\n]*`").matcher(pages).find();
  }

  /** Each field as {@code Task JSONPath Resource}. */
  private static Set<String> all() {
    Set<String> all = new TreeSet<>();
    for (String line : TABLE.lines().toList()) {
      String[] cells = line.split("\\|");
      List<String> languages =
          cells[1].strip().equals("both") ? List.of(PATH, NATA) : List.of(cells[1].strip());
      String part = cells[0].strip();
      List<String> fields = Arrays.asList(cells[2].strip().split(" "));
      for (String language : languages) {
        Stream.concat(fields.stream(), STATES.contains(part) ? COMMON.stream() : Stream.of())
            .forEach(field -> all.add(part + " " + language + " " + field));
      }
    }
    for (ComparisonOperator operator : ComparisonOperator.values()) {
      all.add("Nested " + PATH + " " + operator.asl());
    }
    return all;
  }

  private static Set<String> written() throws IOException {
    Set<String> written = new TreeSet<>();
    for (GoldenCase golden : GoldenCase.good()) {
      golden
          .expected()
          .forEach(
              (path, text) -> {
                if (path.endsWith("/statemachine.json")) {
                  new Scan(written).machine(Json.parse(text));
                }
              });
    }
    return written;
  }

  /** Collects the fields of one definition. */
  private record Scan(Set<String> written) {

    void machine(JsonNode machine) {
      String language = machine.path("QueryLanguage").asText(PATH);
      note("Machine", language, machine);
      graph(machine, language);
    }

    private void graph(JsonNode graph, String machine) {
      for (JsonNode state : graph.path("States")) {
        state(state, state.path("QueryLanguage").asText(machine), machine);
      }
    }

    private void state(JsonNode state, String language, String machine) {
      note(state.path("Type").asText(), language, state);
      state.path("Retry").forEach(retrier -> note("Retrier", language, retrier));
      state.path("Catch").forEach(catcher -> note("Catcher", language, catcher));
      for (JsonNode rule : state.path("Choices")) {
        note("Rule", language, rule);
        nested(rule, language);
      }
      for (JsonNode branch : state.path("Branches")) {
        note("Branch", language, branch);
        graph(branch, machine);
      }
      for (String name : List.of("ItemProcessor", "Iterator")) {
        note("Processor", language, state.path(name));
        note("Config", language, state.path(name).path("ProcessorConfig"));
        graph(state.path(name), machine);
      }
      for (String name : List.of("ItemReader", "ItemBatcher", "ResultWriter")) {
        note(name, language, state.path(name));
      }
      note("ReaderConfig", language, state.path("ItemReader").path("ReaderConfig"));
      note("WriterConfig", language, state.path("ResultWriter").path("WriterConfig"));
    }

    private void nested(JsonNode rule, String language) {
      for (String name : List.of("And", "Or")) {
        rule.path(name).forEach(inner -> noteNested(inner, language));
      }
      if (rule.has("Not")) {
        noteNested(rule.path("Not"), language);
      }
    }

    private void noteNested(JsonNode inner, String language) {
      note("Nested", language, inner);
      nested(inner, language);
    }

    private void note(String part, String language, JsonNode object) {
      object
          .fieldNames()
          .forEachRemaining(field -> written.add(part + " " + language + " " + field));
    }
  }
}
