package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Transition;
import java.util.List;
import java.util.function.Predicate;

/**
 * The way that a Choice takes.
 *
 * @param next the state that it leads to
 * @param field where the Choice says so, as in {@link Way}
 */
record ChosenWay(String next, String field) {

  /** That of the first rule whose condition holds, else the {@code Default}. */
  static ChosenWay of(Choice choice, Predicate<Condition> holds) {
    List<ChoiceRule> rules = choice.rules();
    for (int i = 0; i < rules.size(); i++) {
      if (holds.test(rules.get(i).condition())) {
        return new ChosenWay(rules.get(i).next(), "/Choices/" + i + "/Next");
      }
    }
    String otherwise = choice.otherwise();
    if (otherwise == null) {
      // AWS's answer; the specification's States.NoChoiceMatched is never seen.
      throw StateError.runtime(
          "Failed to transition out of the state. The state does not point to a next state.");
    }
    return new ChosenWay(otherwise, "/Default");
  }

  Outcome.Leave leave(JsonNode output) {
    return new Outcome.Leave(output, new Transition.Next(next)).by(field);
  }
}
