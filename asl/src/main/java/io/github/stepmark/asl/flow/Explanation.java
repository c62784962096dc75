package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.FlowNode.Stage;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the way along which something is missing that is there on others. What is known at a join
 * does not tell it, so the states are visited again with what comes by one way alone.
 */
final class Explanation {

  /** What is told of data that is there on some ways only, or that may be there. */
  private static final Set<Rule> UNSURE =
      Set.of(
          Rule.ABSENT_ON_A_PATH,
          Rule.UNASSIGNED_ON_A_PATH,
          Rule.PERHAPS_ABSENT,
          Rule.PERHAPS_WRONG_SHAPE);

  private static final Set<Rule> SURE =
      Set.of(Rule.ABSENT_FIELD, Rule.NOT_YET_ASSIGNED, Rule.WRONG_SHAPE, Rule.PATH_INTO_SCALAR);

  /** How many states a way is followed back at most. */
  private static final int LONGEST = 20;

  private final FlowGraph graph;
  private final Visit visit;
  private final Fixpoint fixpoint;

  Explanation(FlowGraph graph, Visit visit, Fixpoint fixpoint) {
    this.graph = graph;
    this.visit = visit;
    this.fixpoint = fixpoint;
  }

  /** {@code found} with the way on which it is sure to happen, if there is one. */
  Diagnostic of(FlowNode node, Diagnostic found) {
    if (node.stage() == Stage.LEAVE || !UNSURE.contains(found.rule())) {
      return found;
    }
    for (Arrival arrival : fixpoint.arrivals(node)) {
      Diagnostic sure = sure(List.of(node), arrival.data(), List.of(), found);
      if (sure != null) {
        return told(found, sure, node, way(node, arrival, found));
      }
    }
    return found;
  }

  private static Diagnostic told(
      Diagnostic found, Diagnostic sure, FlowNode node, List<Arrival> way) {
    Arrival first = way.get(0);
    StringBuilder message =
        new StringBuilder(sure.message())
            .append(", when ")
            .append(node.place().name())
            .append(" is reached ")
            .append(first.via().words());
    if (way.size() > 1) {
      message.append(" by way of ");
      message.append(
          String.join(
              ", ", way.subList(1, way.size()).stream().map(each -> each.via().from()).toList()));
    }
    Rule rule =
        switch (found.rule()) {
          case PERHAPS_ABSENT -> Rule.ABSENT_ON_A_PATH;
          case PERHAPS_WRONG_SHAPE -> Rule.WRONG_SHAPE;
          default -> found.rule();
        };
    return new Diagnostic(rule, found.pointer(), found.range(), message.toString(), found.mend());
  }

  /** The way that ends with {@code last}, from where what is missing has got lost. */
  private List<Arrival> way(FlowNode node, Arrival last, Diagnostic found) {
    List<FlowNode> nodes = new ArrayList<>(List.of(node));
    List<Arrival> way = new ArrayList<>(List.of(last));
    while (way.size() < LONGEST) {
      int from = way.get(0).from();
      FlowNode before = from < 0 ? null : graph.nodes().get(from);
      if (before == null || before.stage() == Stage.LEAVE || nodes.contains(before)) {
        return way;
      }
      nodes.add(0, before);
      Data unknown = unknown();
      if (sure(nodes, unknown, way, found) != null) {
        return way; // whatever came there, it has got lost there
      }
      Arrival earlier = null;
      for (Arrival arrival : fixpoint.arrivals(before)) {
        if (earlier == null && sure(nodes, arrival.data(), way, found) != null) {
          earlier = arrival;
        }
      }
      if (earlier == null) {
        return way;
      }
      way.add(0, earlier);
    }
    return way;
  }

  private static Data unknown() {
    return new Data(Shape.anything(), new Variables(Map.of(), Set.of()));
  }

  /**
   * What is sure to be wrong at the last of {@code nodes} when the first is entered with {@code
   * data} and each leads to the next by {@code way}; {@code null} where it is not.
   */
  private @Nullable Diagnostic sure(
      List<FlowNode> nodes, Data data, List<Arrival> way, Diagnostic found) {
    Data at = data;
    for (int i = 0; i + 1 < nodes.size(); i++) {
      at = next(nodes.get(i), at, nodes.get(i + 1), way.get(i));
      if (at == null) {
        return null;
      }
    }
    List<Diagnostic> all = new ArrayList<>();
    FlowNode last = nodes.get(nodes.size() - 1);
    visit.of(last, at, List.of(), Found.into(all));
    for (Diagnostic one : all) {
      if (SURE.contains(one.rule())
          && one.pointer().equals(found.pointer())
          && Objects.equals(one.range(), found.range())) {
        return one;
      }
    }
    return null;
  }

  private @Nullable Data next(FlowNode node, Data data, FlowNode to, Arrival by) {
    for (Visit.Leaving leaving : visit.of(node, data, List.of(), Found.into(new ArrayList<>()))) {
      if (to.equals(leaving.target()) && leaving.arrival().key().equals(by.key())) {
        return leaving.arrival().data();
      }
    }
    return null;
  }
}
