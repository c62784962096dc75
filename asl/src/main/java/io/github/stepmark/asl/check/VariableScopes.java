package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedGraph;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Variables that are assigned in a branch or an item processor, though a graph around it may have
 * assigned one of the same name by then: inside, that one can be read and not be set. AWS was seen
 * to take a name that is only assigned outside afterwards, such as by a catcher.
 */
final class VariableScopes implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    Map<PlacedGraph, Assigned> assigned = new IdentityHashMap<>();
    for (PlacedGraph graph : walk.graphs()) {
      Assigned own = new Assigned(walk.reach(graph), new HashMap<>(), new HashMap<>());
      for (PlacedState placed : graph.states()) {
        for (PlacedJson json : placed.json()) {
          if (json.field().equals("Assign")) {
            json.node()
                .fieldNames()
                .forEachRemaining(
                    field -> {
                      String name = name(field, placed.language());
                      own.add(name, placed);
                      if (isTakenAround(graph, name, assigned)) {
                        report(name, Pointer.member(json.pointer(), field), found);
                      }
                    });
          }
        }
      }
      assigned.put(graph, own);
    }
  }

  private static String name(String field, @Nullable QueryLanguage language) {
    return language != QueryLanguage.JSONATA && field.endsWith(".$")
        ? field.substring(0, field.length() - 2)
        : field;
  }

  private static void report(String name, String pointer, Diagnostics found) {
    found.add(
        Rule.DUPLICATE_VARIABLE_NAME,
        pointer,
        "The variable '" + name + "' is assigned outside of this graph, too",
        "Give one of them another name: inside, the outer one can only be read.");
  }

  /** Whether a state before the one that the graph stands in assigns the name. */
  private static boolean isTakenAround(
      PlacedGraph graph, String name, Map<PlacedGraph, Assigned> assigned) {
    PlacedGraph at = graph;
    while (at.outer() != null && at.owner() != null && !hidesVariables(at.owner())) {
      PlacedState owner = at.owner();
      at = at.outer();
      Assigned there = assigned.get(at);
      if (there != null && there.before(owner, name)) {
        return true;
      }
    }
    return false;
  }

  /** The items of a distributed Map see no variables from around it. */
  private static boolean hidesVariables(PlacedState owner) {
    MapState map = owner.parts().map();
    return map != null && map.isDistributed();
  }

  /**
   * What the states of a graph assign.
   *
   * @param states those that assign a variable
   * @param after the names of the states after those, as far as they were asked for
   */
  private record Assigned(
      Reach reach, Map<String, List<PlacedState>> states, Map<String, Set<String>> after) {

    void add(String variable, PlacedState placed) {
      states.computeIfAbsent(variable, any -> new ArrayList<>()).add(placed);
    }

    boolean before(PlacedState placed, String variable) {
      List<PlacedState> those = states.get(variable);
      return those != null
          && after.computeIfAbsent(variable, any -> reach.after(those)).contains(placed.name());
    }
  }
}
