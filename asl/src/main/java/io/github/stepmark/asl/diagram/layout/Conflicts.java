package io.github.stepmark.asl.diagram.layout;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds the steps that cross the inside of a long link: they are not aligned, so that long links
 * stay upright (Brandes and Köpf's conflicts of type 1).
 */
final class Conflicts {

  private Conflicts() {}

  static Set<Long> of(LayeredGraph graph, Order order) {
    Set<Long> conflicts = new HashSet<>();
    for (int layer = 1; layer < order.layers(); layer++) {
      between(graph, order, layer, conflicts);
    }
    return conflicts;
  }

  private static void between(LayeredGraph graph, Order order, int layer, Set<Long> conflicts) {
    int[] row = order.layer(layer);
    int from = 0;
    int scanned = 0;
    for (int i = 0; i <= row.length; i++) {
      Ints inner = i < row.length ? innerAbove(graph, order, row[i]) : new Ints();
      if (inner.isEmpty() && i < row.length) {
        continue;
      }
      int to = i < row.length ? inner.least() : Integer.MAX_VALUE;
      for (; scanned < i; scanned++) {
        int v = row[scanned];
        for (int u : graph.above()[v]) {
          int at = order.positionOf(u);
          boolean isInner = graph.isPassed(u) && graph.isPassed(v);
          if ((at < from || at > to) && !isInner) {
            conflicts.add(LayeredGraph.step(u, v));
          }
        }
      }
      // What shares its lower end with the inside of a long link does not cross it.
      scanned = i + 1;
      from = inner.isEmpty() ? from : inner.greatest();
    }
  }

  /** Where the insides of long links that lead to the vertex stand in the layer above. */
  private static Ints innerAbove(LayeredGraph graph, Order order, int vertex) {
    Ints positions = new Ints();
    if (graph.isPassed(vertex)) {
      for (int u : graph.above()[vertex]) {
        if (graph.isPassed(u)) {
          positions.add(order.positionOf(u));
        }
      }
    }
    return positions;
  }
}
