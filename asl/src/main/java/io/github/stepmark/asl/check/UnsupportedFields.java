package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields that states of this type do not have, in neither query language. */
final class UnsupportedFields implements Check {

  private static final Map<String, Set<String>> LACKING =
      Map.of(
          "Map", Set.of("Arguments"),
          "Pass", Set.of("Arguments", "ResultSelector"),
          "Wait", Set.of("Parameters", "Arguments", "ResultSelector", "ResultPath"),
          "Choice", Set.of("Parameters", "Arguments", "ResultSelector", "ResultPath"),
          "Succeed", Set.of("Parameters", "Arguments", "ResultSelector", "ResultPath", "Assign"));

  /** Whether states of this type lack the field. */
  static boolean lacks(String type, String field) {
    return LACKING.getOrDefault(type, Set.of()).contains(field);
  }

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      StateParts parts = placed.parts();
      List<String> written = new ArrayList<>(parts.paths().keySet());
      written.addAll(parts.json().keySet());
      for (String field : written) {
        if (lacks(parts.type(), field)) {
          found.add(
              Rule.UNSUPPORTED_FIELD,
              placed.at(field),
              "Field '" + field + "' is not supported",
              "A " + parts.type() + " state has no " + field + ": take it out.");
        }
      }
      if (parts.type().equals("Map")
          && parts.json().containsKey("ItemSelector")
          && parts.json().containsKey("Parameters")) {
        found.add(
            Rule.EXCLUSIVE_FIELDS,
            placed.at("Parameters"),
            "There should only be one of the following fields: [ItemSelector, Parameters]",
            "Keep ItemSelector: Parameters is its deprecated name.");
      }
    }
  }
}
