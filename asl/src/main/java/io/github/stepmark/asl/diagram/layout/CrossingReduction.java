package io.github.stepmark.asl.diagram.layout;

import java.util.Arrays;

/**
 * Orders layers so that few steps cross: sweeps down and up in which each vertex moves to the mean
 * of those it is joined to (the barycenter heuristic), then swaps of neighbours. The larger the
 * graph, the fewer sweeps.
 */
final class CrossingReduction {

  private static final int MOST_SWEEPS = 24;
  private static final int FEWEST_SWEEPS = 2;

  /** So many vertices are looked at in all sweeps together, roughly. */
  private static final int EFFORT = 400_000;

  /** Beyond this many vertices neighbours are not swapped: it costs the square of the links. */
  private static final int MOST_FOR_SWAPS = 5_000;

  private final LayeredGraph graph;
  private final Crossings crossings;

  private CrossingReduction(LayeredGraph graph) {
    this.graph = graph;
    this.crossings = new Crossings(graph);
  }

  static Order reduce(LayeredGraph graph) {
    return new CrossingReduction(graph).reduce();
  }

  private Order reduce() {
    Order order = Order.deepFirst(graph);
    Order best = order.copy();
    long least = crossings.cost(best);
    int sweeps =
        Math.max(FEWEST_SWEEPS, Math.min(MOST_SWEEPS, EFFORT / Math.max(1, graph.vertices())));
    for (int sweep = 0; sweep < sweeps && least > 0; sweep++) {
      if (sweep % 2 == 0) {
        for (int layer = 0; layer < order.layers(); layer++) {
          sort(order, layer, graph.above());
        }
      } else {
        for (int layer = order.layers() - 1; layer >= 0; layer--) {
          sort(order, layer, graph.below());
        }
      }
      swap(order);
      long cost = crossings.cost(order);
      if (cost < least) {
        least = cost;
        best = order.copy();
      }
    }
    return best;
  }

  /** Moves the vertices of a layer to the mean of {@code fixed}; those without stay. */
  private void sort(Order order, int layer, int[][] fixed) {
    int[] old = order.layer(layer).clone();
    double[] means = new double[old.length];
    for (int i = 0; i < old.length; i++) {
      means[i] = mean(order, fixed[old[i]], i);
    }
    for (int i = 0; i < old.length; i++) {
      int turn = graph.turns()[old[i]];
      if (turn >= 0 && fixed[old[i]].length == 0) {
        // Nothing holds it but the node that it turns to.
        means[i] = means[order.positionOf(turn)] + 0.25;
      }
    }
    Integer[] indexes = new Integer[old.length];
    Arrays.setAll(indexes, i -> i);
    Arrays.sort(indexes, (a, b) -> Double.compare(means[a], means[b]));
    for (int i = 0; i < old.length; i++) {
      order.put(layer, i, old[indexes[i]]);
    }
  }

  private static double mean(Order order, int[] joined, int without) {
    if (joined.length == 0) {
      return without;
    }
    double sum = 0;
    for (int v : joined) {
      sum += order.positionOf(v);
    }
    return sum / joined.length;
  }

  private void swap(Order order) {
    if (graph.vertices() > MOST_FOR_SWAPS) {
      return;
    }
    boolean better = true;
    for (int round = 0; better && round < 8; round++) {
      better = false;
      for (int layer = 0; layer < order.layers(); layer++) {
        int[] row = order.layer(layer);
        for (int i = 0; i + 1 < row.length; i++) {
          if (crossings.gainOfSwap(order, row[i], row[i + 1]) > 0) {
            order.swap(layer, i);
            better = true;
          }
        }
      }
    }
  }
}
