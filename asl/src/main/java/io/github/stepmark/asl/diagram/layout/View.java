package io.github.stepmark.asl.diagram.layout;

/** An ordered graph as it is seen upright or upside down, and as it is or in a mirror. */
final class View {

  private final LayeredGraph graph;
  private final Order order;
  private final boolean upsideDown;
  private final boolean mirrored;

  View(LayeredGraph graph, Order order, boolean upsideDown, boolean mirrored) {
    this.graph = graph;
    this.order = order;
    this.upsideDown = upsideDown;
    this.mirrored = mirrored;
  }

  LayeredGraph graph() {
    return graph;
  }

  int layers() {
    return order.layers();
  }

  /** The vertices of a layer from the left of the view. */
  int[] row(int layer) {
    int[] row = order.layer(upsideDown ? order.layers() - 1 - layer : layer).clone();
    if (mirrored) {
      for (int i = 0; i < row.length / 2; i++) {
        int other = row.length - 1 - i;
        int swapped = row[i];
        row[i] = row[other];
        row[other] = swapped;
      }
    }
    return row;
  }

  int positionOf(int vertex) {
    int position = order.positionOf(vertex);
    return mirrored ? order.layer(graph.layerOf()[vertex]).length - 1 - position : position;
  }

  /** What a vertex is joined to in the layer that comes before its own. */
  int[] before(int vertex) {
    return upsideDown ? graph.below()[vertex] : graph.above()[vertex];
  }

  /** What a vertex is joined to in the layer that comes after its own. */
  int[] after(int vertex) {
    return upsideDown ? graph.above()[vertex] : graph.below()[vertex];
  }

  /** How far apart the centers of two neighbours are at least. */
  double apart(int left, int right) {
    return Spacing.apart(graph, left, right);
  }
}
