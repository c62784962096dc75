package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what a state answers to its tasks' errors. {@code States.TaskFailed} is drawn for tasks
 * only: the peer knows it nowhere else, while it stands for any error but a timeout wherever it is
 * named.
 */
final class RecoveryDrawing {

  private static final List<String> ERRORS =
      List.of("Declined", "com.acme.Broken$Inner", "Late", "Declined.Again");

  private final Draw draw;

  RecoveryDrawing(Draw draw) {
    this.draw = draw;
  }

  /** Answers of a task: what its calls come to. {@code once} for one that does not count calls. */
  ArrayNode answers(boolean once) {
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    for (int i = once ? 0 : draw.below(4); i >= 0; i--) {
      ObjectNode answer = answers.addObject();
      if (draw.chance(once ? 15 : 40)) {
        answer
            .putObject("throw")
            .put("error", draw.from(ERRORS))
            .put("cause", draw.from("", "no", "It was {\"broken\": true}"));
      } else if (draw.chance(30)) {
        answer.put("echo", true);
      } else {
        JsonNode value = new ValueDrawing(draw).any();
        // A selector is drawn for one answer, and the peer finds nothing at "$" of false.
        answer.set("return", once ? value : JsonNodeFactory.instance.arrayNode().add(value));
      }
    }
    return answers;
  }

  void retry(ObjectNode state) {
    if (draw.chance(60)) {
      return;
    }
    ArrayNode retriers = state.putArray("Retry");
    for (List<String> errors : lists(state)) {
      ObjectNode retrier = retriers.addObject();
      errors.forEach(retrier.putArray("ErrorEquals")::add);
      if (draw.chance(50)) {
        retrier.put("MaxAttempts", draw.below(4));
      }
      if (draw.chance(30)) {
        retrier.put("IntervalSeconds", 1 + draw.below(5));
        retrier.put("BackoffRate", BigDecimal.valueOf(10 + draw.below(20), 1));
      }
    }
  }

  /** Adds catchers, or none, and answers the names of the states that they go on to. */
  List<String> catchers(ObjectNode state, DataFlowDrawing data, Names names) {
    List<String> targets = new ArrayList<>();
    if (draw.chance(50)) {
      return targets;
    }
    ArrayNode catchers = state.putArray("Catch");
    for (List<String> errors : lists(state)) {
      ObjectNode catcher = catchers.addObject();
      errors.forEach(catcher.putArray("ErrorEquals")::add);
      data.resultPath(catcher);
      String target = names.next("Caught");
      catcher.put("Next", target);
      targets.add(target);
    }
    return targets;
  }

  /** One list of names, or two that have none in common. */
  private List<List<String>> lists(ObjectNode state) {
    List<String> some = draw.some(ERRORS);
    List<List<String>> lists = new ArrayList<>();
    lists.add(some);
    if (draw.chance(30)) {
      lists.add(List.of("States.ALL"));
    } else if (state.get("Type").asText().equals("Task") && draw.chance(40)) {
      lists.add(List.of("States.TaskFailed"));
    }
    return lists;
  }
}
