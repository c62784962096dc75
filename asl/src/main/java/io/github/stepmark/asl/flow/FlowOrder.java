package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The states of a graph, each before those it leads to but where that goes round in a circle. */
final class FlowOrder {

  private FlowOrder() {}

  /** The names of the states that can be reached, in reverse postorder. */
  static List<String> of(StateGraph graph) {
    List<String> finished = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<Step> way = new ArrayDeque<>();
    enter(graph, graph.startAt(), seen, way);
    while (!way.isEmpty()) {
      Step step = way.peek();
      if (step.targets().hasNext()) {
        enter(graph, step.targets().next(), seen, way);
      } else {
        finished.add(way.pop().name());
      }
    }
    Collections.reverse(finished);
    return finished;
  }

  private static void enter(StateGraph graph, String name, Set<String> seen, Deque<Step> way) {
    State state = graph.states().get(name);
    if (state != null && seen.add(name)) {
      way.push(new Step(name, state.match(new Targets()).iterator()));
    }
  }

  private record Step(String name, Iterator<String> targets) {}
}
