package io.github.stepmark.asl.diagram.layout;

/** How far down each layer begins and ends. */
final class Rows {

  private static final double CHANNEL = 34;
  private static final double MOST_FOR_SLOPES = 70;
  private static final double FOR_TURNS = 22;

  private final double[] tops;
  private final double[] bottoms;
  private double height;

  private Rows(int layers) {
    tops = new double[layers];
    bottoms = new double[layers];
  }

  /**
   * @param centers the center of each vertex: the further steps go sideways, the further apart are
   *     the layers
   */
  static Rows of(LayeredGraph graph, double[] centers) {
    int layers = graph.layers().length;
    Rows rows = new Rows(layers);
    boolean[] turnsBelow = new boolean[layers];
    boolean[] turnsAbove = new boolean[layers];
    for (int i = 0; i < graph.chains().length; i++) {
      int[] chain = graph.chains()[i];
      if (graph.back()[i]) {
        turnsBelow[graph.layerOf()[chain[0]]] = true;
        turnsAbove[graph.layerOf()[chain[chain.length - 1]]] = true;
      }
    }
    double y = turnsAbove[0] ? FOR_TURNS : 0;
    for (int layer = 0; layer < layers; layer++) {
      rows.tops[layer] = y;
      double height = 0;
      double aside = 0;
      for (int v : graph.layers()[layer]) {
        height = Math.max(height, graph.sizes().get(v).height());
        for (int w : graph.below()[v]) {
          aside = Math.max(aside, Math.abs(centers[v] - centers[w]));
        }
      }
      rows.bottoms[layer] = y + height;
      y += height;
      rows.height = y + (turnsBelow[layer] ? FOR_TURNS : 0);
      y += CHANNEL + Math.min(MOST_FOR_SLOPES, aside / 12);
      y += turnsBelow[layer] ? FOR_TURNS / 2 : 0;
      y += layer + 1 < layers && turnsAbove[layer + 1] ? FOR_TURNS / 2 : 0;
    }
    return rows;
  }

  double top(int layer) {
    return tops[layer];
  }

  double bottom(int layer) {
    return bottoms[layer];
  }

  /** The height of all layers. */
  double height() {
    return height;
  }
}
