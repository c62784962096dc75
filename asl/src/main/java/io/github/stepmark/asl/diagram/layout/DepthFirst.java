package io.github.stepmark.asl.diagram.layout;

/**
 * A walk over a graph that goes deep first, from node 0 and then from each that is yet to be met.
 * Holds its own stack: a workflow may be one long chain.
 */
final class DepthFirst {

  private final Digraph graph;
  private final boolean[] back;
  private final int[] finished;
  private final int[] path;
  private final int[] taken;
  private final boolean[] onPath;
  private int count;

  private DepthFirst(Digraph graph) {
    this.graph = graph;
    this.back = new boolean[graph.links().size()];
    this.finished = new int[graph.nodes()];
    this.path = new int[graph.nodes()];
    this.taken = new int[graph.nodes()];
    this.onPath = new boolean[graph.nodes()];
    boolean[] met = new boolean[graph.nodes()];
    for (int root = 0; root < graph.nodes(); root++) {
      if (!met[root]) {
        walk(root, met);
      }
    }
  }

  static DepthFirst of(Digraph graph) {
    return new DepthFirst(graph);
  }

  /** Whether a link leads back to where the walk came from: without these there is no cycle. */
  boolean isBack(int link) {
    return back[link];
  }

  /** The nodes with each before those that it leads to, links back left aside. */
  int[] topological() {
    int[] order = new int[finished.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = finished[order.length - 1 - i];
    }
    return order;
  }

  private void walk(int root, boolean[] met) {
    int depth = 0;
    path[0] = root;
    taken[0] = 0;
    met[root] = true;
    onPath[root] = true;
    while (depth >= 0) {
      int at = path[depth];
      if (taken[depth] == graph.out()[at].length) {
        finished[count++] = at;
        onPath[at] = false;
        depth--;
        continue;
      }
      int link = graph.out()[at][taken[depth]++];
      int to = graph.links().get(link).to();
      if (onPath[to]) {
        back[link] = true;
      } else if (!met[to]) {
        met[to] = true;
        onPath[to] = true;
        path[++depth] = to;
        taken[depth] = 0;
      }
    }
  }
}
