package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.TaskFailure;
import io.github.stepmark.runner.TaskFunction;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs trials by this project's runner. */
final class Here {

  private Here() {}

  static Verdict verdict(Trial trial) {
    Execution execution = run(trial);
    return new Verdict(
        execution.status().name(),
        execution.output() == null ? null : output(execution),
        execution.error(),
        execution.cause());
  }

  static Execution run(Trial trial) {
    Runner runner = Runner.of(Json.compact(trial.definition()));
    for (var answer : trial.answers().properties()) {
      runner = runner.task(resource(answer.getKey()), answering(answer.getValue()));
    }
    return runner.run(Json.compact(trial.input()));
  }

  static JsonNode output(Execution execution) {
    return Json.parse(Objects.requireNonNull(execution.output()));
  }

  /** The resource of the Task state that is called {@code state}: each has its own. */
  static String resource(String state) {
    return "arn:aws:lambda:us-east-1:123456789012:function:" + state.replace(' ', '-');
  }

  private static TaskFunction answering(JsonNode answers) {
    AtomicInteger calls = new AtomicInteger();
    return input -> {
      JsonNode answer = answers.get(Math.min(calls.getAndIncrement(), answers.size() - 1));
      if (answer.has("throw")) {
        JsonNode thrown = answer.get("throw");
        throw new TaskFailure(thrown.get("error").asText(), thrown.get("cause").asText());
      }
      return answer.has("echo") ? input : answer.get("return");
    };
  }
}
