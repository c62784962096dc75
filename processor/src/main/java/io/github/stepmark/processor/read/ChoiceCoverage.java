package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the rules of a Choice leave out of the values that its paths can lead to, and which of them
 * are left nothing by earlier ones.
 */
final class ChoiceCoverage {

  /** A value that no literal is. */
  private static final JsonNode ANOTHER = MissingNode.getInstance();

  private static final List<JsonNode> TRUTHS = List.of(BooleanNode.TRUE, BooleanNode.FALSE);

  private final Context context;
  private final List<Located<Condition>> rules;
  private final Map<String, List<JsonNode>> literals;
  private final Map<String, List<JsonNode>> constants = new LinkedHashMap<>();

  /**
   * @param rules the conditions, each where it stands
   * @param types the type of what a path leads to, where it is known
   */
  ChoiceCoverage(
      Context context,
      List<Located<Condition>> rules,
      Function<String, Optional<PayloadType>> types) {
    this.context = context;
    this.rules = rules;
    this.literals = EqualityLiterals.in(rules.stream().map(Located::value).toList());
    for (String path : literals.keySet()) {
      types
          .apply(path)
          .flatMap(ChoiceLiteral::constants)
          .ifPresent(values -> constants.put(path, values));
    }
  }

  /** Warns of rules whose values all lead elsewhere before. */
  void checkShadows() {
    for (int i = 1; i < rules.size(); i++) {
      List<Located<Condition>> earlier = rules.subList(0, i);
      Located<Condition> rule = rules.get(i);
      boolean repeated =
          earlier.stream().anyMatch(each -> each.value().equals(rule.value())); // the checker's
      if (!repeated && literals.keySet().stream().anyMatch(path -> isLost(rule, path, earlier))) {
        context.problems().add(Mistake.SHADOWED_RULE, rule.place());
      }
    }
  }

  private boolean isLost(Located<Condition> rule, String path, List<Located<Condition>> earlier) {
    List<JsonNode> values =
        constants.containsKey(path)
            ? constants.get(path)
            : EqualityLiterals.in(List.of(rule.value())).getOrDefault(path, List.of());
    if (values.isEmpty() || !constants.containsKey(path) && !isOfLiterals(rule, path)) {
      return false;
    }
    return values.stream()
        .filter(value -> !holds(rule, path, value).equals(Optional.of(false)))
        .allMatch(value -> isCovered(path, value, earlier));
  }

  /** Whether it holds for no other value than its literals: it is one of them or another. */
  private static boolean isOfLiterals(Located<Condition> rule, String path) {
    return rule.value().match(new RuleTruth(path, ANOTHER)).equals(Optional.of(false));
  }

  /**
   * Reports values that no rule takes; where that is not known, notes that there may be some.
   *
   * @param place the Choice, which has no {@code otherwise}
   */
  void checkEnd(Place place) {
    for (String path : literals.keySet()) {
      List<JsonNode> values = constants.getOrDefault(path, TRUTHS);
      if (values.stream().allMatch(value -> isCovered(path, value, rules))) {
        return;
      }
    }
    for (Map.Entry<String, List<JsonNode>> each : constants.entrySet()) {
      if (each.getValue().stream().allMatch(value -> isDecided(each.getKey(), value))) {
        refuseMissing(each.getKey(), each.getValue(), place);
        return;
      }
    }
    if (!Opposites.areIn(rules.stream().map(Located::value).toList())) {
      context.problems().add(Mistake.OPEN_CHOICE, place);
    }
  }

  private void refuseMissing(String path, List<JsonNode> values, Place place) {
    List<String> missing =
        values.stream()
            .filter(value -> !isCovered(path, value, rules))
            .map(JsonNode::asText)
            .toList();
    String all = missing.stream().limit(12).collect(Collectors.joining(", "));
    context
        .problems()
        .add(Mistake.NOT_EXHAUSTIVE, place, path, missing.size() > 12 ? all + ", …" : all);
  }

  private boolean isDecided(String path, JsonNode value) {
    return rules.stream().allMatch(rule -> holds(rule, path, value).isPresent());
  }

  private static boolean isCovered(String path, JsonNode value, List<Located<Condition>> by) {
    return by.stream().anyMatch(rule -> holds(rule, path, value).equals(Optional.of(true)));
  }

  private static Optional<Boolean> holds(Located<Condition> rule, String path, JsonNode value) {
    return rule.value().match(new RuleTruth(path, value));
  }
}
