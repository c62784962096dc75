package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.jsonata.ResultKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Expressions that can only give what their field does not take: the state fails. */
final class ResultTypes {

  private static final Set<ResultKind> NUMBER = Set.of(ResultKind.NUMBER);
  private static final Set<ResultKind> STRING = Set.of(ResultKind.STRING);
  private static final Map<String, Set<ResultKind>> TAKEN =
      Map.ofEntries(
          Map.entry("Condition", Set.of(ResultKind.BOOLEAN)),
          Map.entry("Seconds", NUMBER),
          Map.entry("TimeoutSeconds", NUMBER),
          Map.entry("HeartbeatSeconds", NUMBER),
          Map.entry("MaxConcurrency", NUMBER),
          Map.entry("MaxItems", NUMBER),
          Map.entry("MaxItemsPerBatch", NUMBER),
          Map.entry("MaxInputBytesPerBatch", NUMBER),
          Map.entry("ToleratedFailureCount", NUMBER),
          Map.entry("ToleratedFailurePercentage", NUMBER),
          Map.entry("Timestamp", STRING),
          Map.entry("Error", STRING),
          Map.entry("Cause", STRING),
          // A distributed Map takes objects as well.
          Map.entry("Items", Set.of(ResultKind.ARRAY, ResultKind.OBJECT)));

  private final PlacedExpression placed;
  private final Diagnostics found;

  ResultTypes(PlacedExpression placed, Diagnostics found) {
    this.placed = placed;
    this.found = found;
  }

  void check() {
    Optional<ResultKind> kind = ResultKind.of(placed.tree());
    if (kind.isEmpty()) {
      return;
    }
    Set<ResultKind> taken = placed.string().whole() ? TAKEN.get(placed.string().field()) : null;
    if (kind.get() == ResultKind.FUNCTION) {
      report("The expression returns a function, which is no JSON", "Call it.");
    } else if (taken != null && !taken.contains(kind.get())) {
      String wanted = taken.contains(ResultKind.ARRAY) ? "array" : taken.iterator().next().word();
      report(
          "The expression returns an unexpected result type. Expected '%s', but was '%s'"
              .formatted(wanted, kind.get().word()),
          "Write an expression whose value is of type " + wanted + ".");
    }
  }

  private void report(String message, String mend) {
    placed.report(found, Rule.JSONATA_RESULT, placed.tree().range(), message, mend);
  }
}
