package io.github.stepmark.asl.diagram.layout;

import java.util.Arrays;

/** Counts what an order costs: steps that cross, and what links back turn around. */
final class Crossings {

  /** Vertices with more pairs of steps are not compared: that would cost their square. */
  private static final int MOST_PAIRS = 1_000;

  private final LayeredGraph graph;

  Crossings(LayeredGraph graph) {
    this.graph = graph;
  }

  long cost(Order order) {
    long cost = 0;
    for (int layer = 0; layer < order.layers(); layer++) {
      cost += below(order, layer);
    }
    for (int v = 0; v < graph.vertices(); v++) {
      if (graph.turns()[v] >= 0) {
        cost += Math.abs(order.positionOf(v) - order.positionOf(graph.turns()[v])) - 1;
      }
    }
    return cost;
  }

  /** How many steps cross between {@code layer} and the next. */
  long below(Order order, int layer) {
    if (layer + 1 == order.layers()) {
      return 0;
    }
    long[] tree = new long[order.layer(layer + 1).length + 1];
    long crossings = 0;
    long counted = 0;
    for (int v : order.layer(layer)) {
      int[] ends = positions(order, graph.below()[v]);
      for (int end : ends) {
        crossings += counted - upTo(tree, end + 1);
      }
      for (int end : ends) {
        for (int i = end + 1; i < tree.length; i += i & -i) {
          tree[i]++;
        }
        counted++;
      }
    }
    return crossings;
  }

  /**
   * How many steps of two neighbours cross if {@code left} stands left, less if it stands right.
   */
  long gainOfSwap(Order order, int left, int right) {
    return between(order, graph.above()[left], graph.above()[right])
        + between(order, graph.below()[left], graph.below()[right]);
  }

  private static long between(Order order, int[] left, int[] right) {
    if (left.length * (long) right.length > MOST_PAIRS) {
      return 0;
    }
    long gain = 0;
    for (int l : left) {
      for (int r : right) {
        gain += Integer.signum(order.positionOf(l) - order.positionOf(r));
      }
    }
    return gain;
  }

  private static int[] positions(Order order, int[] vertices) {
    int[] positions = new int[vertices.length];
    for (int i = 0; i < vertices.length; i++) {
      positions[i] = order.positionOf(vertices[i]);
    }
    Arrays.sort(positions);
    return positions;
  }

  private static long upTo(long[] tree, int index) {
    long sum = 0;
    for (int i = index; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }
}
