package io.github.stepmark.runner.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A case of the corpus: a definition, an input, and what came of them.
 *
 * @param id its id
 * @param group the test that it comes from, which may have many cases
 * @param features what of the language it uses
 * @param needs what outside of the machine it needs
 * @param file all that is known of it
 */
record Recorded(String id, String group, Set<String> features, Set<String> needs, JsonNode file) {

  static Recorded of(JsonNode entry, JsonNode file) {
    return new Recorded(
        entry.get("id").asText(),
        entry.get("group").asText(),
        texts(entry.get("features")),
        texts(entry.get("needs")),
        file);
  }

  private static Set<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String definition() {
    return Json.compact(file.get("definition"));
  }

  /** The text as it was given; where that is not known, its value's. */
  String input() {
    JsonNode given = file.at("/events/0/executionStartedEventDetails/input");
    if (given.isTextual()) {
      return given.asText();
    }
    return file.has("input") ? Json.compact(file.get("input")) : "{}";
  }

  boolean isExpress() {
    return file.path("workflow_type").asText().equals("EXPRESS");
  }

  /** Whether all of it happens within the machine. */
  boolean needsNothing() {
    return needs.equals(Set.of("none"));
  }

  /** Whether what its tasks answered is recorded. */
  boolean isReplay() {
    return !file.path("task_replay").isEmpty();
  }

  /** Whether all that it needs is in the recording, or follows from it. */
  boolean canRun() {
    return needsNothing()
        || isReplay()
        || needs.stream().allMatch(need -> isEcho(need) || need.equals("s3:ItemReader"));
  }

  private static boolean isEcho(String need) {
    return need.startsWith("lambda:") && need.endsWith("(returns its input unchanged)");
  }

  /** Whether its function returns what it is called with. */
  boolean echoes() {
    return needs.stream().anyMatch(Recorded::isEcho);
  }

  /** Whether a Map of it reads a file, of which the items that were taken are all that is known. */
  boolean readsItems() {
    return needs.contains("s3:ItemReader");
  }

  boolean hasHistory() {
    return !file.path("events").isEmpty();
  }

  boolean isJsonata() {
    return features.stream()
        .anyMatch(feature -> feature.equals("jsonata") || feature.endsWith("JSONata"));
  }

  boolean isAboutChoiceOperators() {
    return id.contains("choice_operators");
  }

  @Override
  public String toString() {
    return id;
  }
}
