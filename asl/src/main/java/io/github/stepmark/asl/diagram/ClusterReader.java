package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the nodes and edges of a graph, and of those that stand inside its states. */
final class ClusterReader {

  /** What edges are told apart by: the ways between two nodes are one edge for each kind. */
  private record Ends(int from, int to, EdgeKind kind) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<Ends, List<Edge.Way>> edges = new LinkedHashMap<>();
  private final int end;

  private ClusterReader(String pointer, StateGraph graph) {
    nodes.add(Node.of(NodeKind.START, "Start"));
    String states = Pointer.member(pointer, "States");
    graph
        .states()
        .forEach(
            (name, state) -> {
              indexes.put(name, nodes.size());
              nodes.add(state.match(new NodeReader(Pointer.member(states, name), name)));
            });
    end = nodes.size();
    nodes.add(Node.of(NodeKind.END, "End"));
    Edge.Way entry = new Edge.Way(Pointer.member(pointer, "StartAt"), "");
    add(Cluster.START, index(graph.startAt()), EdgeKind.NEXT, entry);
    graph.states().forEach((name, state) -> leave(Pointer.member(states, name), name, state));
  }

  /**
   * @param pointer where {@code graph} stands
   */
  static Cluster read(String pointer, StateGraph graph) {
    ClusterReader reader = new ClusterReader(pointer, graph);
    List<Edge> edges = new ArrayList<>();
    reader.edges.forEach((ends, ways) -> edges.add(new Edge(ends.from, ends.to, ends.kind, ways)));
    return new Cluster(pointer, reader.nodes, edges);
  }

  private void leave(String pointer, String name, State state) {
    int from = index(name);
    state.match(
        new Ways(
            pointer,
            new Ways.Taker() {
              @Override
              public void to(String target, EdgeKind kind, Edge.Way way) {
                add(from, index(target), kind, way);
              }

              @Override
              public void toEnd(Edge.Way way) {
                add(from, end, EdgeKind.NEXT, way);
              }
            }));
  }

  private void add(int from, int to, EdgeKind kind, Edge.Way way) {
    edges.computeIfAbsent(new Ends(from, to, kind), ends -> new ArrayList<>()).add(way);
  }

  /** A target that does not exist is drawn as what it is. */
  private int index(String name) {
    return indexes.computeIfAbsent(
        name,
        missing -> {
          nodes.add(Node.of(NodeKind.MISSING, missing + " is missing"));
          return nodes.size() - 1;
        });
  }
}
