package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.FlowNode.Stage;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

  /** What is told of data with which a state is sure to fail. */
  static final Set<Rule> SURE =
      Set.of(Rule.ABSENT_FIELD, Rule.NOT_YET_ASSIGNED, Rule.WRONG_SHAPE, Rule.PATH_INTO_SCALAR);

  private static final String MEANT = "Did you mean ";

  /** A name of so few letters is near to any other. */
  private static final int SHORT = 3;

  /** How many states a way is followed back at most. */
  private static final int LONGEST = 20;

  /** So many ways are looked at until one is found. */
  private static final int MOST_TRIED = 60;

  private static final Data UNKNOWN = new Data(Shape.anything(), Variables.NONE);

  private final FlowGraph graph;
  private final Visit visit;
  private final Fixpoint fixpoint;

  Explanation(FlowGraph graph, Visit visit, Fixpoint fixpoint) {
    this.graph = graph;
    this.visit = visit;
    this.fixpoint = fixpoint;
  }

  /** {@code found} with the way on which it is sure to happen, and who lost what is missing. */
  Diagnostic of(FlowNode node, Diagnostic found) {
    return new LostInput(this).of(node, withItsWay(node, found));
  }

  private Diagnostic withItsWay(FlowNode node, Diagnostic found) {
    if (!UNSURE.contains(found.rule())) {
      return found;
    }
    Deque<Chain> open = new ArrayDeque<>(List.of(new Chain(List.of(node), List.of())));
    int tried = 0;
    while (!open.isEmpty() && tried < MOST_TRIED) {
      Chain chain = open.poll();
      for (Arrival arrival : entries(chain.first())) {
        tried++;
        boolean parted = chain.first().stage() == Stage.ENTER;
        Diagnostic sure = parted ? sure(chain, arrival.data(), found) : null;
        if (sure != null) {
          return told(found, sure, node, way(chain, arrival, found));
        }
        FlowNode before = before(chain, arrival);
        if (before != null) {
          open.add(chain.after(before, arrival));
        }
      }
    }
    return found;
  }

  /** What {@code node} is entered by: the end of a Parallel or Map by its beginning. */
  List<Arrival> entries(FlowNode node) {
    return fixpoint.arrivals(node).stream()
        .filter(each -> node.stage() == Stage.ENTER || each.via().kind() == Via.Kind.AROUND)
        .toList();
  }

  /** Where {@code arrival} comes from; {@code null} where an execution starts with it. */
  @Nullable FlowNode before(Arrival arrival) {
    return arrival.from() < 0 ? null : graph.nodes().get(arrival.from());
  }

  /** The same; {@code null} where it is not followed back to. */
  @Nullable FlowNode before(Chain chain, Arrival arrival) {
    FlowNode before = before(arrival);
    boolean seen = before == null || chain.nodes().contains(before);
    return seen || chain.nodes().size() == LONGEST ? null : before;
  }

  private static Diagnostic told(
      Diagnostic found, Diagnostic sure, FlowNode node, List<Arrival> way) {
    String message =
        "%s, when %s is reached %s%s"
            .formatted(sure.message(), node.place().name(), way.get(0).via().words(), byWayOf(way));
    Rule rule =
        switch (found.rule()) {
          case PERHAPS_ABSENT -> Rule.ABSENT_ON_A_PATH;
          case PERHAPS_WRONG_SHAPE -> Rule.WRONG_SHAPE;
          default -> found.rule();
        };
    // Where what is there on that way is near to what is looked for, that was meant.
    boolean near = sure.mend().startsWith(MEANT) && sure.mend().length() > MEANT.length() + SHORT;
    String mend = near ? sure.mend() : found.mend();
    return new Diagnostic(rule, found.pointer(), found.range(), message, mend);
  }

  /** The states between; one that is gone into and out of is named once. */
  private static String byWayOf(List<Arrival> way) {
    List<String> names = new ArrayList<>();
    String before = way.get(0).via().from();
    for (Arrival arrival : way.subList(1, way.size())) {
      String from = arrival.via().from();
      if (arrival.via().kind() != Via.Kind.AROUND && !from.equals(before)) {
        names.add(arrival.via().state());
        before = from;
      }
    }
    return names.isEmpty() ? "" : ", by way of " + String.join(", ", names);
  }

  /**
   * The way that starts with {@code first}, from where what is missing has got lost; where it never
   * was there, from where the ways have parted.
   */
  private List<Arrival> way(Chain chain, Arrival first, Diagnostic found) {
    Chain reached = chain;
    Arrival entered = first;
    // A variable does not get lost: it has not been assigned on the last way that parted.
    boolean lost = found.rule() != Rule.UNASSIGNED_ON_A_PATH;
    while (lost) {
      FlowNode before = before(reached, entered);
      Chain longer = before == null ? reached : reached.after(before, entered);
      if (before == null || sure(longer, UNKNOWN, found) != null) {
        break; // whatever came there, it has got lost there
      }
      Arrival earlier = null;
      for (Arrival arrival : entries(before)) {
        if (earlier == null && sure(longer, arrival.data(), found) != null) {
          earlier = arrival;
        }
      }
      if (earlier == null) {
        break;
      }
      if (earlier.via().kind() == Via.Kind.START) {
        return Chain.with(first, chain.way());
      }
      reached = longer;
      entered = earlier;
    }
    return Chain.with(entered, reached.way());
  }

  /**
   * What is sure to be wrong at the end of {@code chain} when its first state is entered with
   * {@code data}; {@code null} where it is not.
   */
  @Nullable Diagnostic sure(Chain chain, Data data, Diagnostic found) {
    List<FlowNode> nodes = chain.nodes();
    Data at = data;
    for (int i = 0; i + 1 < nodes.size(); i++) {
      at = next(nodes.get(i), at, nodes.get(i + 1), chain.way().get(i));
      if (at == null) {
        return null;
      }
    }
    List<Diagnostic> all = new ArrayList<>();
    FlowNode last = nodes.get(nodes.size() - 1);
    visit.of(last, at, fixpoint.arrivals(last), Found.into(all));
    for (Diagnostic one : all) {
      if (SURE.contains(one.rule()) && Found.atOnePlace(one, found)) {
        return one;
      }
    }
    return null;
  }

  private @Nullable Data next(FlowNode node, Data data, FlowNode to, Arrival by) {
    Data all = null;
    for (Visit.Leaving leaving :
        visit.of(node, data, fixpoint.arrivals(node), Found.into(new ArrayList<>()))) {
      if (to.equals(leaving.target()) && leaving.arrival().key().equals(by.key())) {
        Data one = leaving.arrival().data();
        all = all == null ? one : all.join(one);
      }
    }
    return all;
  }
}
