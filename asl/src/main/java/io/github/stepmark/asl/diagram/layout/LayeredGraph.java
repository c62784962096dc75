package io.github.stepmark.asl.diagram.layout;

import java.util.List;
import java.util.Set;

/**
 * A graph in which every step leads from a layer to the next: a link over several layers has a
 * vertex in each. A link back leaves its node downwards, turns, climbs through a vertex in each
 * layer from that of its tail to that of its head, turns, and enters its head from above.
 *
 * @param nodes how many vertices are nodes; they come first
 * @param sizes the room that each vertex takes
 * @param layerOf the layer of each vertex
 * @param layers the vertices of each layer, those of an earlier number first
 * @param above the vertices that each is joined to in the layer above
 * @param below the vertices that each is joined to in the layer below
 * @param straight the steps, by {@link #step}, that are to be straight before others are
 * @param turns the vertex of the same layer to which a link back turns, by vertex; -1 for none
 * @param chains the vertices that each link leads over; it ends at its head, or at the vertex from
 *     which a link of its bundle goes the same way
 * @param back whether each link leads back
 */
record LayeredGraph(
    int nodes,
    List<Size> sizes,
    int[] layerOf,
    int[][] layers,
    int[][] above,
    int[][] below,
    Set<Long> straight,
    int[] turns,
    int[][] chains,
    boolean[] back) {

  /** The step between two vertices, whichever is above. */
  static long step(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  int vertices() {
    return layerOf.length;
  }

  /** Whether the vertex is no node but a place that a link passes. */
  boolean isPassed(int vertex) {
    return vertex >= nodes;
  }
}
