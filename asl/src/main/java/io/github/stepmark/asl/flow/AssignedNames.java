package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.StateParts;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of all variables that a definition assigns anywhere. */
final class AssignedNames {

  private static final String SUFFIX = ".$";

  private AssignedNames() {}

  static Set<String> of(FlowGraph graph) {
    Set<String> names = new HashSet<>();
    for (FlowNode node : graph.nodes()) {
      StateParts parts = node.place().parts();
      boolean template = !node.place().isJsonata();
      add(names, parts.json().get("Assign"), template);
      parts.catchers().forEach(catcher -> add(names, catcher.assign(), template));
      parts.rules().forEach(rule -> add(names, rule.assign(), template));
    }
    return names;
  }

  private static void add(Set<String> names, @Nullable JsonValue assign, boolean template) {
    if (assign == null) {
      return;
    }
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
}
