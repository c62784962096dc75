package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.flow.FlowNode.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All points of a definition's flow that can be reached, numbered so that the flow mostly goes
 * upward.
 */
final class FlowGraph {

  private final StateMachine machine;
  private final List<FlowNode> nodes = new ArrayList<>();
  private final Map<StateGraph, Map<String, FlowNode>> entries = new IdentityHashMap<>();
  private final Map<Place, FlowNode> exits = new HashMap<>();

  FlowGraph(StateMachine machine) {
    this.machine = machine;
    add("", machine.graph(), null, 0, false);
  }

  List<FlowNode> nodes() {
    return nodes;
  }

  /** Where the first state of a graph is entered; {@code null} where there is none. */
  @Nullable FlowNode start(StateGraph graph) {
    return entry(graph, graph.startAt());
  }

  /** Where the state {@code name} of {@code graph} is entered; {@code null} where there is none. */
  @Nullable FlowNode entry(StateGraph graph, String name) {
    Map<String, FlowNode> named = entries.get(graph);
    return named == null ? null : named.get(name);
  }

  /** Where the state has the results of the graphs inside it; {@code null} where it has none. */
  @Nullable FlowNode exit(Place place) {
    return exits.get(place);
  }

  private void add(
      String pointer, StateGraph graph, @Nullable Place owner, int branch, boolean ofChild) {
    Map<String, FlowNode> named = new HashMap<>();
    entries.put(graph, named);
    for (String name : FlowOrder.of(graph)) {
      State state = graph.states().get(name);
      StateParts parts = StateParts.of(state);
      Place place =
          new Place(
              Pointer.member(Pointer.member(pointer, "States"), name),
              name,
              state,
              parts,
              machine.languageOf(state) == QueryLanguage.JSONATA,
              graph,
              owner,
              branch,
              ofChild);
      named.put(name, node(place, Stage.ENTER));
      if (!parts.inner().isEmpty()) {
        boolean child = ofChild || parts.map() != null && parts.map().isDistributed();
        int index = 0;
        for (Map.Entry<String, StateGraph> inner : parts.inner().entrySet()) {
          add(place.at(inner.getKey()), inner.getValue(), place, index++, child);
        }
        exits.put(place, node(place, Stage.LEAVE));
      }
    }
  }

  private FlowNode node(Place place, Stage stage) {
    FlowNode node = new FlowNode(nodes.size(), place, stage);
    nodes.add(node);
    return node;
  }
}
