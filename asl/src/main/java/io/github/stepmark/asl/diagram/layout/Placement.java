package io.github.stepmark.asl.diagram.layout;

import java.util.Arrays;
import java.util.Set;

/**
 * Gives each vertex its place from left to right: the mean of the middle two of Brandes and Köpf's
 * four alignments. Each of the four keeps neighbours apart, so their mean does.
 */
final class Placement {

  private Placement() {}

  /** The center of each vertex. */
  static double[] centers(LayeredGraph graph, Order order) {
    Set<Long> conflicts = Conflicts.of(graph, order);
    double[][] four = new double[4][];
    for (int i = 0; i < 4; i++) {
      boolean mirrored = i % 2 == 1;
      View view = new View(graph, order, i >= 2, mirrored);
      four[i] = Compaction.of(view, Alignment.of(view, conflicts));
      if (mirrored) {
        for (int v = 0; v < four[i].length; v++) {
          four[i][v] = -four[i][v];
        }
      }
    }
    alignToNarrowest(graph, four);
    double[] centers = new double[graph.vertices()];
    double[] of = new double[4];
    for (int v = 0; v < centers.length; v++) {
      for (int i = 0; i < 4; i++) {
        of[i] = four[i][v];
      }
      Arrays.sort(of);
      centers[v] = (of[1] + of[2]) / 2;
    }
    return centers;
  }

  private static void alignToNarrowest(LayeredGraph graph, double[][] four) {
    double[] lefts = new double[4];
    double[] rights = new double[4];
    int narrowest = 0;
    for (int i = 0; i < 4; i++) {
      lefts[i] = Double.POSITIVE_INFINITY;
      rights[i] = Double.NEGATIVE_INFINITY;
      for (int v = 0; v < graph.vertices(); v++) {
        double half = graph.sizes().get(v).width() / 2;
        lefts[i] = Math.min(lefts[i], four[i][v] - half);
        rights[i] = Math.max(rights[i], four[i][v] + half);
      }
      if (rights[i] - lefts[i] < rights[narrowest] - lefts[narrowest]) {
        narrowest = i;
      }
    }
    for (int i = 0; i < 4; i++) {
      boolean mirrored = i % 2 == 1;
      double by = mirrored ? rights[narrowest] - rights[i] : lefts[narrowest] - lefts[i];
      for (int v = 0; v < graph.vertices(); v++) {
        four[i][v] += by;
      }
    }
  }
}
