package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.runner.history.Way;
import io.github.stepmark.runner.query.QueryException;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The way that a Choice takes. A rule's {@code Output} and {@code Assign} stand in the place of the
 * state's, which count where no rule holds.
 *
 * @param next the state that it leads to
 * @param output {@code Output} (JSONata)
 * @param assign {@code Assign}
 * @param place what AWS writes before the names of these fields: {@code Choices[1]/}, or nothing
 * @param field where the Choice says so, as in {@link Way}
 */
record ChosenWay(
    String next,
    @Nullable JsonValue output,
    @Nullable JsonValue assign,
    String place,
    String field) {

  /**
   * That of the first rule whose condition holds, else the {@code Default}.
   *
   * @param holds given a condition and what AWS writes before the names of its rule's fields
   */
  static ChosenWay of(Choice choice, BiPredicate<Condition, String> holds) {
    List<ChoiceRule> rules = choice.rules();
    for (int i = 0; i < rules.size(); i++) {
      ChoiceRule rule = rules.get(i);
      String place = "Choices[" + i + "]/";
      if (holds.test(rule.condition(), place)) {
        String field = "/Choices/" + i + "/Next";
        return new ChosenWay(rule.next(), rule.output(), rule.assign(), place, field);
      }
    }
    String otherwise = choice.otherwise();
    if (otherwise == null) {
      // AWS's answer; the specification's States.NoChoiceMatched is never seen.
      throw QueryException.runtime(
          "Failed to transition out of the state. The state does not point to a next state.");
    }
    return new ChosenWay(otherwise, choice.data().output(), choice.data().assign(), "", "/Default");
  }

  Outcome.Leave leave(JsonNode with, Map<String, JsonNode> assigned) {
    return new Outcome.Leave(with, assigned, new Transition.Next(next)).by(field);
  }
}
