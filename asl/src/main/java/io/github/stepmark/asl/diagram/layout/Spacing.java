package io.github.stepmark.asl.diagram.layout;

/** How much room is left between things. */
final class Spacing {

  static final double BETWEEN_NODES = 36;
  static final double BESIDE_LINES = 20;
  static final double BETWEEN_LINES = 18;

  private Spacing() {}

  /** How far apart the centers of two neighbours are at least. */
  static double apart(LayeredGraph graph, int one, int other) {
    double halves = (graph.sizes().get(one).width() + graph.sizes().get(other).width()) / 2;
    if (!graph.isPassed(one) && !graph.isPassed(other)) {
      return halves + BETWEEN_NODES;
    }
    return halves + (graph.isPassed(one) && graph.isPassed(other) ? BETWEEN_LINES : BESIDE_LINES);
  }
}
