package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.flow.FlowNode.Stage;
import io.github.stepmark.asl.flow.scope.Alternatives;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Carries data through a flow until nothing changes. A node that is come to again and again has its
 * shapes widened, so that each is visited a bounded number of times.
 */
final class Fixpoint {

  /** From this visit on, constants and what grows deeper are given up. */
  private static final int WIDENED = 12;

  /** From this visit on, nothing is known. */
  private static final int GIVEN_UP = 16;

  private final FlowGraph graph;
  private final Visit visit;
  private final List<Map<Arrival.Key, Arrival>> arrivals = new ArrayList<>();
  private final @Nullable Alternatives[] first;
  private final @Nullable Alternatives[] entered;
  private final int[] visits;
  private final BitSet wrong = new BitSet();
  private final TreeSet<Integer> open = new TreeSet<>();
  private final Map<Integer, Shape> outputs = new LinkedHashMap<>();

  Fixpoint(FlowGraph graph, Visit visit) {
    this.graph = graph;
    this.visit = visit;
    int nodes = graph.nodes().size();
    first = new Alternatives[nodes];
    entered = new Alternatives[nodes];
    visits = new int[nodes];
    for (int i = 0; i < nodes; i++) {
      arrivals.add(new LinkedHashMap<>());
    }
  }

  /** Runs from {@code start}, which is entered with {@code data}. */
  void run(FlowNode start, Data data) {
    arrive(start, new Arrival(-1, new Via("", Via.Kind.START, 0), visit.alone(data)));
    while (!open.isEmpty()) {
      visit(graph.nodes().get(open.pollFirst()));
    }
  }

  /** What the state at {@code node} is entered with; {@code null} where it never is. */
  @Nullable Alternatives entered(FlowNode node) {
    return entered[node.id()];
  }

  /**
   * What the state at {@code node} is entered with before it has been gone through, so that nothing
   * in it comes of what the state itself has made; {@code null} where it never is.
   */
  @Nullable Alternatives first(FlowNode node) {
    return first[node.id()];
  }

  /**
   * Whether a visit to {@code node} has found something wrong with any of the data that it was
   * visited with: {@link #first}, or one of the alternatives of {@link #entered}.
   */
  boolean hasGoneWrong(FlowNode node) {
    return wrong.get(node.id());
  }

  /** All that comes to {@code node}. */
  Collection<Arrival> arrivals(FlowNode node) {
    return arrivals.get(node.id()).values();
  }

  /** What ends the execution at {@code node}; {@code null} where nothing does. */
  @Nullable Shape output(FlowNode node) {
    return outputs.get(node.id());
  }

  /** What comes out of the machine. */
  Shape output() {
    Shape all = Shape.nothing();
    for (Shape output : outputs.values()) {
      all = all.join(output);
    }
    return all;
  }

  private void visit(FlowNode node) {
    int id = node.id();
    visits[id]++;
    Alternatives now = node.stage() == Stage.LEAVE ? around(node) : joined(node);
    if (now == null || node.stage() == Stage.ENTER && now.equals(entered[id])) {
      return;
    }
    entered[id] = now;
    first[id] = first[id] == null ? now : first[id];
    for (Visit.Leaving leaving : leaving(node, now)) {
      Arrival arrival = leaving.arrival();
      if (leaving.target() == null) {
        outputs.put(id, arrival.data().input());
      } else {
        arrive(leaving.target(), arrival);
      }
    }
  }

  /** What leaves {@code node}: what comes of each alternative, together by each of the ways. */
  private Collection<Visit.Leaving> leaving(FlowNode node, Alternatives entered) {
    Map<Arrival.Key, Visit.Leaving> ways = new LinkedHashMap<>();
    Problems problems = (rule, range, message, mend) -> wrong.set(node.id());
    for (Data data : entered.all()) {
      for (Visit.Leaving one : visit.of(node, data, arrivals(node), at -> problems)) {
        ways.merge(one.arrival().key(), one, Visit.Leaving::joined);
      }
    }
    return ways.values();
  }

  private void arrive(FlowNode target, Arrival arrival) {
    Arrival before = arrivals.get(target.id()).get(arrival.key());
    Alternatives come = arrival.alternatives();
    if (target.stage() == Stage.LEAVE && visits[target.id()] > GIVEN_UP) {
      come = come.withUnknownInput();
    }
    if (before == null || !before.alternatives().equals(come)) {
      arrivals
          .get(target.id())
          .put(arrival.key(), new Arrival(arrival.from(), arrival.via(), come));
      open.add(target.id());
    }
  }

  /** What the state was entered with to whose end {@code node} is. */
  private @Nullable Alternatives around(FlowNode node) {
    for (Arrival arrival : arrivals(node)) {
      if (arrival.via().kind() == Via.Kind.AROUND) {
        return arrival.alternatives();
      }
    }
    return null;
  }

  private @Nullable Alternatives joined(FlowNode node) {
    Alternatives all = null;
    for (Arrival arrival : arrivals(node)) {
      all = all == null ? arrival.alternatives() : all.join(arrival.alternatives());
    }
    Alternatives before = entered[node.id()];
    if (all == null || before == null || visits[node.id()] <= WIDENED) {
      return all;
    }
    if (visits[node.id()] > GIVEN_UP) {
      return visit.alone(
          new Data(Shape.anything(), all.whole().variables().map(Fixpoint::unknown)));
    }
    return visit.alone(widened(before.whole(), before.whole().join(all.whole())));
  }

  private static Data widened(Data before, Data next) {
    Variables variables = next.variables();
    return new Data(
        before.input().widenedTo(next.input()),
        variables.map(
            member ->
                member.with(
                    Shape.anything().equals(member.shape())
                        ? member.shape()
                        : member.shape().widenedTo(member.shape()))));
  }

  private static Member unknown(Member member) {
    return new Member(Shape.anything(), Presence.UNKNOWN, member.origin());
  }
}
