package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out that a scalar has no members where each state that leads to this one has failed for
 * the same: a Choice of JSONPath that looks into a text hands it on as it is, and what mends it
 * there mends it here. JSONata does not fail with it everywhere.
 */
final class Repeated {

  private final Map<Integer, Set<String>> failures = new HashMap<>();

  /**
   * Those of {@code told} that are said for the first time.
   *
   * @param arrivals what comes to {@code node}: from states of which was asked before, unless it
   *     comes back in a loop
   */
  List<Diagnostic> without(FlowNode node, Collection<Arrival> arrivals, List<Diagnostic> told) {
    if (!node.place().isJsonata()) {
      failures.put(
          node.id(),
          told.stream()
              .filter(one -> isIntoScalar(one) && FirstInput.isMet(node, one.pointer()))
              .map(Diagnostic::message)
              .collect(Collectors.toSet()));
    }
    return told.stream()
        .filter(one -> !isIntoScalar(one) || !hasFailed(one.message(), arrivals))
        .toList();
  }

  private static boolean isIntoScalar(Diagnostic one) {
    return one.rule() == Rule.PATH_INTO_SCALAR;
  }

  /** Whether no execution gets any further than to where this was said before. */
  private boolean hasFailed(String message, Collection<Arrival> arrivals) {
    return arrivals.stream()
        .allMatch(
            arrival ->
                arrival.via().isOnwards()
                    && failures.getOrDefault(arrival.from(), Set.of()).contains(message));
  }
}
