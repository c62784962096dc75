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
    int last = order.layer(layer - 1).length - 1;
    int from = 0;
    int scanned = 0;
    for (int i = 0; i < row.length; i++) {
      int inner = innerAbove(graph, order, row[i]);
      if (inner < 0 && i + 1 < row.length) {
        continue;
      }
      int to = inner < 0 ? last : order.positionOf(inner);
      for (; scanned <= i; scanned++) {
        int v = row[scanned];
        for (int u : graph.above()[v]) {
          int at = order.positionOf(u);
          boolean isInner = graph.isPassed(u) && graph.isPassed(v);
          if ((at < from || at > to) && !isInner) {
            conflicts.add(LayeredGraph.step(u, v));
          }
        }
      }
      from = to;
    }
  }

  /** The vertex above of the inside of a long link, the leftmost where links meet; or -1. */
  private static int innerAbove(LayeredGraph graph, Order order, int vertex) {
    int found = -1;
    if (graph.isPassed(vertex)) {
      for (int u : graph.above()[vertex]) {
        if (graph.isPassed(u) && (found < 0 || order.positionOf(u) < order.positionOf(found))) {
          found = u;
        }
      }
    }
    return found;
  }
}
