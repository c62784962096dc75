package io.github.stepmark.asl.diagram;

import java.util.List;

/**
 * What is drawn of a graph of states: a machine's own, a branch, an item processor. No edge leaves
 * it, as no transition leaves a graph.
 *
 * @param pointer where the graph stands in the definition
 * @param nodes the start, then the states in the order of the definition, then the end, then what
 *     is missing
 * @param edges the edges, those of one node together, by index into {@code nodes}
 */
record Cluster(String pointer, List<Node> nodes, List<Edge> edges) {

  /** The index of the start among the nodes. */
  static final int START = 0;

  Cluster {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** How many states there are, those inside of others included. */
  int states() {
    int states = 0;
    for (Node node : nodes) {
      states += node.pointer().isEmpty() ? 0 : 1;
      for (Cluster inner : node.clusters()) {
        states += inner.states();
      }
    }
    return states;
  }
}
