package io.github.stepmark.asl.diagram.layout;

/**
 * How far down each node stands: below all that lead to it. Labels stand in layers of their own
 * between those of the nodes, where there are any.
 */
final class Ranks {

  private final int[] layers;
  private final int count;

  private Ranks(int[] layers, int count) {
    this.layers = layers;
    this.count = count;
  }

  static Ranks of(Digraph graph, DepthFirst walk) {
    int[] ranks = longestPaths(graph, walk);
    boolean[] labelled = new boolean[graph.nodes() + 1];
    for (int i = 0; i < graph.links().size(); i++) {
      Link link = graph.links().get(i);
      labelled[ranks[link.from()]] |= !walk.isBack(i) && !link.label().isNone();
    }
    int[] layerOfRank = new int[graph.nodes() + 1];
    int layer = 0;
    int last = 0;
    for (int rank = 0; rank < graph.nodes(); rank++) {
      layerOfRank[rank] = layer;
      layer += labelled[rank] ? 2 : 1;
    }
    int[] layers = new int[graph.nodes()];
    for (int v = 0; v < layers.length; v++) {
      layers[v] = layerOfRank[ranks[v]];
      last = Math.max(last, layers[v]);
    }
    return new Ranks(layers, last + 1);
  }

  int layerOf(int node) {
    return layers[node];
  }

  int layers() {
    return count;
  }

  private static int[] longestPaths(Digraph graph, DepthFirst walk) {
    int[] ranks = new int[graph.nodes()];
    for (int v : walk.topological()) {
      for (int i : graph.out()[v]) {
        if (!walk.isBack(i)) {
          int to = graph.links().get(i).to();
          ranks[to] = Math.max(ranks[to], ranks[v] + 1);
        }
      }
    }
    return ranks;
  }
}
