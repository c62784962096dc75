package io.github.stepmark.asl.diagram.layout;

import java.util.Arrays;
import java.util.Set;

/**
 * Blocks of vertices that stand upright one over the other: each with the median of those before.
 */
final class Alignment {

  private final int[] roots;

  private Alignment(int vertices) {
    roots = new int[vertices];
    for (int v = 0; v < vertices; v++) {
      roots[v] = v;
    }
  }

  /**
   * @param conflicts the steps that cross a long link and so give way
   */
  static Alignment of(View view, Set<Long> conflicts) {
    Alignment alignment = new Alignment(view.graph().vertices());
    for (int layer = 1; layer < view.layers(); layer++) {
      alignment.align(view, view.row(layer), conflicts);
    }
    return alignment;
  }

  int vertices() {
    return roots.length;
  }

  /** The vertex by which the block of {@code vertex} is known. */
  int root(int vertex) {
    return roots[vertex];
  }

  private void align(View view, int[] row, Set<Long> conflicts) {
    int taken = -1;
    for (int v : row) {
      int[] joined = preferred(view.graph(), v, view.before(v));
      if (joined.length == 0) {
        continue;
      }
      int[] sorted = byPosition(view, joined);
      int upper = sorted.length / 2;
      int lower = (sorted.length - 1) / 2;
      for (int middle : lower == upper ? new int[] {lower} : new int[] {lower, upper}) {
        int u = sorted[middle];
        if (roots[v] == v
            && view.positionOf(u) > taken
            && !conflicts.contains(LayeredGraph.step(u, v))
            && !isKept(view, u, v)) {
          roots[v] = roots[u];
          taken = view.positionOf(u);
        }
      }
    }
  }

  /** The steps that are to be straight, else all. */
  private static int[] preferred(LayeredGraph graph, int vertex, int[] joined) {
    Ints straight = new Ints();
    for (int other : joined) {
      if (graph.straight().contains(LayeredGraph.step(vertex, other))) {
        straight.add(other);
      }
    }
    int[] preferred = straight.toArray();
    return preferred.length == 0 ? joined : preferred;
  }

  /** Whether {@code u} is kept for another than {@code v}, with which it is to be straight. */
  private static boolean isKept(View view, int u, int v) {
    boolean kept = false;
    for (int other : view.after(u)) {
      if (view.graph().straight().contains(LayeredGraph.step(u, other))) {
        if (other == v) {
          return false;
        }
        kept = true;
      }
    }
    return kept;
  }

  private static int[] byPosition(View view, int[] vertices) {
    long[] keys = new long[vertices.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) view.positionOf(vertices[i]) << 32 | vertices[i];
    }
    Arrays.sort(keys);
    int[] sorted = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = (int) keys[i];
    }
    return sorted;
  }
}
