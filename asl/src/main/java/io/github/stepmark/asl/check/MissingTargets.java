package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Exits.Target;
import io.github.stepmark.asl.check.Walk.PlacedGraph;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code StartAt}, {@code Next} and {@code Default} that name no state of their graph. */
final class MissingTargets implements Check {

  /** How many names a mend lists. */
  private static final int SHOWN = 20;

  @Override
  public void check(Walk walk, Diagnostics found) {
    Set<String> everywhere =
        walk.states().stream().map(PlacedState::name).collect(Collectors.toSet());
    for (PlacedGraph graph : walk.graphs()) {
      if (walk.gaps().cover(graph.pointer() + "/States")) {
        continue;
      }
      check(graph, new Target(graph.graph().startAt(), graph.startAt()), everywhere, found);
      for (PlacedState placed : graph.states()) {
        placed.exits().targets().forEach(target -> check(graph, target, everywhere, found));
      }
    }
  }

  private static String mend(String target, PlacedGraph graph) {
    Set<String> names = graph.graph().states().keySet();
    String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return Nearest.orElse(
        target, names, "Name one of " + first + (names.size() > SHOWN ? " …." : "."));
  }

  private static void check(
      PlacedGraph graph, Target target, Set<String> everywhere, Diagnostics found) {
    Set<String> names = graph.names();
    if (names.contains(target.name())) {
      return;
    }
    found.add(
        Rule.MISSING_TARGET,
        target.pointer(),
        // AWS says 'Next' of StartAt and Default, too.
        "Missing 'Next' target: " + target.name(),
        everywhere.contains(target.name())
            ? "'"
                + target.name()
                + "' stands in another graph: a transition does not lead into or out of a branch or"
                + " an item processor."
            : mend(target.name(), graph));
  }
}
