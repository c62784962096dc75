package io.github.stepmark.asl.diagram.layout;

import java.util.List;

/**
 * Who follows whom.
 *
 * @param out the links that leave each node, in their order
 */
record Digraph(int nodes, List<Link> links, int[][] out) {

  static Digraph of(int nodes, List<Link> links) {
    int[] counts = new int[nodes];
    for (Link link : links) {
      counts[link.from()]++;
    }
    int[][] out = new int[nodes][];
    for (int v = 0; v < nodes; v++) {
      out[v] = new int[counts[v]];
    }
    for (int i = links.size() - 1; i >= 0; i--) {
      int from = links.get(i).from();
      out[from][--counts[from]] = i;
    }
    return new Digraph(nodes, links, out);
  }
}
