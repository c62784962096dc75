package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds the runner against runs that AWS recorded. */
class CorpusTest {

  private static final List<String> KNOWN = known();

  private int skipped;
  private final Map<String, Integer> reasons = new TreeMap<>();

  @Test
  void recordedRunsEndAsTheyEndedOnAws() {
    Optional<Corpus> corpus = Corpus.find();
    Assumptions.assumeTrue(
        corpus.isPresent(), "There is no shared/corpus beside this checkout: nothing to compare");

    int agreed = 0;
    int sameHistory = 0;
    List<String> differences = new ArrayList<>();
    List<String> otherHistories = new ArrayList<>();
    for (JsonNode recorded : corpus.get().recordedRuns()) {
      Execution execution = run(recorded);
      if (execution == null) {
        skipped++;
        continue;
      }
      String id = recorded.get("id").asText().replaceAll(".*::|#.*", "");
      String difference = new RecordedResult(recorded).difference(execution);
      if (difference == null) {
        agreed++;
      } else {
        differences.add(id + ": " + difference);
      }
      String other = historyDifference(recorded, execution);
      if (other == null) {
        sameHistory++;
      } else {
        otherHistories.add(id + ": " + other);
      }
    }

    int ran = agreed + differences.size();
    System.out.printf(
        "agreed %d of %d (skipped %d: features not there yet); history %d of %d%n",
        agreed, ran, skipped, sameHistory, ran);
    System.out.println("skipped: " + reasons);
    assertThat(differences).as("runs that end otherwise").allSatisfy(CorpusTest::isKnown);
    assertThat(otherHistories).as("runs with another history").allSatisfy(CorpusTest::isKnown);
    assertThat(agreed).isGreaterThanOrEqualTo(424);
  }

  /** Each difference is a line of a file, with its reason. */
  private static void isKnown(String difference) {
    assertThat(KNOWN).anySatisfy(known -> assertThat(difference).startsWith(known));
  }

  private static List<String> known() {
    try (InputStream file = CorpusTest.class.getResourceAsStream("corpus-differences.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Execution run(JsonNode recorded) {
    boolean needsNothing = recorded.path("needs").path(0).asText().equals("none");
    if (!needsNothing && recorded.path("task_replay").isEmpty()) {
      return skip("needs what is outside");
    }
    String definition = Json.compact(recorded.get("definition"));
    try {
      Runner runner = Runner.of(definition);
      return replaying(runner, recorded).run(input(recorded));
    } catch (NotYetException e) {
      return skip("features not run yet");
    }
  }

  private @Nullable Execution skip(String reason) {
    reasons.merge(reason, 1, Integer::sum);
    return null;
  }

  private static String input(JsonNode recorded) {
    return recorded.has("input") ? Json.compact(recorded.get("input")) : "{}";
  }

  private static Runner replaying(Runner runner, JsonNode recorded) {
    Map<String, Queue<JsonNode>> answers = new HashMap<>();
    for (JsonNode answer : recorded.path("task_replay")) {
      answers
          .computeIfAbsent(
              resourceOf(answer.get("state").asText(), recorded.get("definition")),
              r -> new ArrayDeque<>())
          .add(answer);
    }
    Runner with = runner;
    for (Map.Entry<String, Queue<JsonNode>> answer : answers.entrySet()) {
      with = with.task(answer.getKey(), input -> replay(answer.getValue()));
    }
    return with;
  }

  /** The resource of a state, wherever in the definition it stands. */
  private static String resourceOf(String state, JsonNode definition) {
    return definition.findValues("States").stream()
        .filter(states -> states.path(state).has("Resource"))
        .findFirst()
        .orElseThrow()
        .get(state)
        .get("Resource")
        .asText();
  }

  private static JsonNode replay(Queue<JsonNode> answers) throws TaskFailure {
    JsonNode answer = answers.remove();
    if (answer.has("throw")) {
      JsonNode thrown = answer.get("throw");
      throw new TaskFailure(text(thrown.path("error")), text(thrown.path("cause")));
    }
    return answer.get("return");
  }

  private static @Nullable String text(JsonNode node) {
    return node.isMissingNode() || node.isNull()
        ? null
        : node.isTextual() ? node.asText() : Json.compact(node);
  }

  private static @Nullable String historyDifference(JsonNode recorded, Execution execution) {
    List<String> expected = new ArrayList<>();
    recorded.path("events").forEach(e -> expected.add(e.get("type").asText()));
    List<String> actual =
        new ArrayList<>(execution.history().stream().map(e -> e.type().aws()).toList());
    if (expected.isEmpty()) {
      return null;
    }
    if (recorded.path("history_order").asText().startsWith("normalised")) {
      expected.sort(null);
      actual.removeIf(t -> t.matches("ParallelState(Succeeded|Failed)"));
      actual.sort(null);
      return expected.equals(actual) ? null : actual + " instead of " + expected;
    }
    if (!expected.equals(actual)) {
      return actual + " instead of " + expected;
    }
    for (int i = 0; i < expected.size(); i++) {
      long previous = recorded.get("events").get(i).get("previousEventId").asLong();
      if (previous != execution.history().get(i).previousEventId()) {
        return "event "
            + (i + 1)
            + " follows "
            + execution.history().get(i).previousEventId()
            + " instead of "
            + previous;
      }
    }
    return null;
  }
}
