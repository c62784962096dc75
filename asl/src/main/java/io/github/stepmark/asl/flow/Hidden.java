package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.FlowNode.Stage;
import io.github.stepmark.asl.flow.scope.Alternatives;
import io.github.stepmark.asl.flow.scope.Data;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is sure to go wrong with some of the data that come to a state, and is not seen in all of
 * them taken together: of what a wrong path finds nothing is known, and where that comes back in a
 * loop, nothing is known of what the path reads either. What is missing on some way in JSONata is
 * one of it only where the whole expression is undefined: else it may well do without.
 */
record Hidden(Visit visit, Fixpoint fixpoint) {

  /** What there is at {@code node} at places of which nothing is among {@code told}. */
  List<Diagnostic> of(FlowNode node, List<Diagnostic> told) {
    List<Diagnostic> found = new ArrayList<>();
    for (Data data : apart(node)) {
      found.addAll(sure(node, data));
    }
    Set<String> places = told.stream().map(Diagnostic::pointer).collect(Collectors.toSet());
    return found.stream()
        .filter(one -> !places.contains(one.pointer()))
        .map(Hidden::onSomeWay)
        .distinct()
        .toList();
  }

  /** What the state fails with when it is entered with {@code data}. */
  private List<Diagnostic> sure(FlowNode node, Data data) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> undefined = new HashSet<>();
    visit.of(node, data, fixpoint.arrivals(node), Found.into(found, undefined));
    return found.stream()
        .filter(one -> Explanation.SURE.contains(one.rule()))
        .filter(
            one ->
                !node.place().isJsonata()
                    || one.rule() == Rule.WRONG_SHAPE
                    || undefined.contains(one.pointer()))
        .toList();
  }

  /** What comes to {@code node}, where it is more than one thing, and what says more than all. */
  private Set<Data> apart(FlowNode node) {
    Set<Data> apart = new LinkedHashSet<>();
    Alternatives entered = fixpoint.entered(node);
    Alternatives first = fixpoint.first(node);
    if (entered == null) {
      return apart;
    }
    if (entered.all().size() > 1) {
      apart.addAll(entered.all());
    }
    if (first != null && node.stage() == Stage.ENTER && !first.equals(entered)) {
      apart.addAll(first.all());
    }
    SaysMore more = new SaysMore(node.place().isJsonata());
    apart.removeIf(data -> !more.than(entered.whole(), data));
    return apart;
  }

  /** The same, of which it has to be told on what way it happens. */
  private static Diagnostic onSomeWay(Diagnostic sure) {
    Rule rule =
        switch (sure.rule()) {
          case NOT_YET_ASSIGNED -> Rule.UNASSIGNED_ON_A_PATH;
          case WRONG_SHAPE -> Rule.PERHAPS_WRONG_SHAPE;
          default -> Rule.PERHAPS_ABSENT;
        };
    return new Diagnostic(rule, sure.pointer(), sure.range(), sure.message(), sure.mend());
  }
}
