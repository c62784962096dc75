package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.StateParts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names of all variables that a definition assigns anywhere, and who assigns them. */
final class AssignedNames {

  private static final String SUFFIX = ".$";

  private static final String OF_THE_CATCHER =
      " Where a catcher takes over, its own Assign counts alone.";

  private static final String OF_THE_RULE = " Where a rule holds, its own Assign counts alone.";

  private final Map<String, Set<String>> states = new LinkedHashMap<>();

  /** By name, what is to be said of a state that assigns it on some ways out of it alone. */
  private final Map<String, Set<String>> exceptions = new HashMap<>();

  private AssignedNames() {}

  /** By name, what mends it where a variable is read that is not assigned there. */
  static Map<String, String> of(FlowGraph graph) {
    AssignedNames names = new AssignedNames();
    for (FlowNode node : graph.nodes()) {
      StateParts parts = node.place().parts();
      String state = node.place().name();
      boolean template = !node.place().isJsonata();
      Set<String> own = assigned(parts.json().get("Assign"), template);
      own.forEach(name -> names.add(state, name));
      for (Catcher catcher : parts.catchers()) {
        names.exit(state, own, assigned(catcher.assign(), template), OF_THE_CATCHER);
      }
      for (ChoiceRule rule : parts.rules()) {
        names.exit(state, own, assigned(rule.assign(), template), OF_THE_RULE);
      }
    }
    Map<String, String> mends = new HashMap<>();
    names.states.forEach(
        (name, assigning) ->
            mends.put(
                name,
                mend(assigning) + String.join("", names.exceptions.getOrDefault(name, Set.of()))));
    return mends;
  }

  private static String mend(Set<String> states) {
    return "Assign it in a state before: what %s %s can be read from the next one on, in the same branch or item."
        .formatted(String.join(", ", states), states.size() == 1 ? "assigns" : "assign");
  }

  private void add(String state, String name) {
    states.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(state);
  }

  /**
   * A way out of a state on which {@code assigned} is assigned, and not the state's {@code own}.
   */
  private void exit(String state, Set<String> own, Set<String> assigned, String exception) {
    assigned.forEach(name -> add(state, name));
    own.stream()
        .filter(name -> !assigned.contains(name))
        .forEach(name -> exceptions.computeIfAbsent(name, none -> new TreeSet<>()).add(exception));
  }

  private static Set<String> assigned(@Nullable JsonValue assign, boolean template) {
    Set<String> names = new LinkedHashSet<>();
    if (assign != null) {
      assign
          .toNode()
          .fieldNames()
          .forEachRemaining(
              field ->
                  names.add(
                      template && field.endsWith(SUFFIX)
                          ? field.substring(0, field.length() - SUFFIX.length())
                          : field));
    }
    return names;
  }
}
