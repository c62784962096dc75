package io.github.stepmark.asl.diagram.layout;

import java.util.Arrays;

/**
 * One of the four ways in which Brandes and Köpf ("Fast and Simple Horizontal Coordinate
 * Assignment", 2001) place vertices: joined ones are aligned to blocks that stand upright, and the
 * blocks are pushed to the left. The view of the graph turns it into all four.
 */
final class Compaction {

  private final Alignment alignment;
  private final double[] x;

  private Compaction(Alignment alignment) {
    this.alignment = alignment;
    this.x = new double[alignment.vertices()];
  }

  /** The center of each vertex, blocks pushed to the left of the view. */
  static double[] of(View view, Alignment alignment) {
    return new Compaction(alignment).compact(view);
  }

  private double[] compact(View view) {
    int n = x.length;
    Ints lefts = new Ints();
    Ints rights = new Ints();
    int[] waiting = new int[n];
    for (int layer = 0; layer < view.layers(); layer++) {
      int[] row = view.row(layer);
      for (int i = 0; i + 1 < row.length; i++) {
        lefts.add(row[i]);
        rights.add(row[i + 1]);
        waiting[alignment.root(row[i + 1])]++;
      }
    }
    Pairs pairs = new Pairs(n, lefts.toArray(), rights.toArray(), alignment);
    int[] order = pairs.leftToRight(waiting);
    for (int root : order) {
      for (int pair : pairs.startingAt(root)) {
        int other = alignment.root(pairs.right(pair));
        x[other] = Math.max(x[other], x[root] + view.apart(pairs.left(pair), pairs.right(pair)));
      }
    }
    // What was pushed further left than what follows asks for comes back to it.
    double[] limit = new double[n];
    Arrays.fill(limit, Double.POSITIVE_INFINITY);
    for (int i = order.length - 1; i >= 0; i--) {
      int root = order[i];
      for (int pair : pairs.startingAt(root)) {
        int other = alignment.root(pairs.right(pair));
        double most = x[other] - view.apart(pairs.left(pair), pairs.right(pair));
        limit[root] = Math.min(limit[root], most);
      }
      if (limit[root] != Double.POSITIVE_INFINITY) {
        x[root] = Math.max(x[root], limit[root]);
      }
    }
    double[] centers = new double[n];
    for (int v = 0; v < n; v++) {
      centers[v] = x[alignment.root(v)];
    }
    return centers;
  }
}
