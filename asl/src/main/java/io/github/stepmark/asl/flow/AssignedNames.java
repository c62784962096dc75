package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.StateParts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of all variables that a definition assigns anywhere, and who assigns them. */
final class AssignedNames {

  private static final String SUFFIX = ".$";

  private final Map<String, Set<String>> states = new LinkedHashMap<>();

  private AssignedNames() {}

  /** By name, what mends it where a variable is read that is not assigned there. */
  static Map<String, String> of(FlowGraph graph) {
    AssignedNames names = new AssignedNames();
    for (FlowNode node : graph.nodes()) {
      StateParts parts = node.place().parts();
      String state = node.place().name();
      boolean template = !node.place().isJsonata();
      names.add(state, parts.json().get("Assign"), template);
      parts.catchers().forEach(catcher -> names.add(state, catcher.assign(), template));
      parts.rules().forEach(rule -> names.add(state, rule.assign(), template));
    }
    Map<String, String> mends = new HashMap<>();
    names.states.forEach((name, assigning) -> mends.put(name, mend(assigning)));
    return mends;
  }

  private static String mend(Set<String> states) {
    return "Assign it in a state before: what %s %s can be read from the next one on, in the same branch or item."
        .formatted(String.join(", ", states), states.size() == 1 ? "assigns" : "assign");
  }

  private void add(String state, @Nullable JsonValue assign, boolean template) {
    if (assign == null) {
      return;
    }
    assign
        .toNode()
        .fieldNames()
        .forEachRemaining(
            field -> {
              String name =
                  template && field.endsWith(SUFFIX)
                      ? field.substring(0, field.length() - SUFFIX.length())
                      : field;
              states.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(state);
            });
  }
}
