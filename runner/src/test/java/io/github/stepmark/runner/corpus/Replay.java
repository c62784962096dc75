package io.github.stepmark.runner.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.TaskFailure;
import io.github.stepmark.runner.TaskFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a case, its tasks answering what was recorded. */
final class Replay {

  private Replay() {}

  static Execution run(Recorded recorded) {
    return answering(Runner.of(recorded.definition()), recorded).run(recorded.input());
  }

  private static Runner answering(Runner runner, Recorded recorded) {
    Map<String, List<TaskFunction>> answers = new LinkedHashMap<>();
    for (JsonNode answer : recorded.file().path("task_replay")) {
      answers
          .computeIfAbsent(stateOf(answer, recorded), state -> new ArrayList<>())
          .add(input -> answer(answer));
    }
    Runner with = takingIn(runner, recorded);
    for (Map.Entry<String, List<TaskFunction>> answer : answers.entrySet()) {
      with = with.state(answer.getKey(), answer.getValue().toArray(TaskFunction[]::new));
    }
    return with;
  }

  /** The state that was answered; where none is named, there is one task only. */
  private static String stateOf(JsonNode answer, Recorded recorded) {
    JsonNode named = answer.get("state");
    if (!named.isNull()) {
      return named.asText();
    }
    return recorded.file().get("definition").findValues("States").stream()
        .flatMap(Replay::withInner)
        .flatMap(states -> states.properties().stream())
        .filter(state -> state.getValue().has("Resource"))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static Stream<JsonNode> withInner(JsonNode states) {
    return Stream.concat(
        Stream.of(states), states.findValues("States").stream().flatMap(Replay::withInner));
  }

  /** What services said on taking jobs in whose result came later. */
  private static Runner takingIn(Runner runner, Recorded recorded) {
    Runner with = runner;
    for (JsonNode event : recorded.file().path("events")) {
      JsonNode submitted = event.path("taskSubmittedEventDetails");
      if (submitted.has("output")) {
        String call = submitted.get("resource").asText().replaceAll("[.].*", "");
        with =
            with.task(
                submitted.get("resourceType").asText() + ":" + call,
                input -> submitted.get("output"));
      }
    }
    return with;
  }

  private static JsonNode answer(JsonNode answer) throws TaskFailure {
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
}
