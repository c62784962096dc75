package io.github.stepmark.asl.diagram;

import java.util.List;

/**
 * An arrow between two nodes of a cluster: all ways of one kind from the one to the other.
 *
 * @param from the index of the node that is left
 * @param to the index of the node that is entered
 * @param kind why the one follows the other
 * @param ways the ways in the order of the definition, at least one
 */
record Edge(int from, int to, EdgeKind kind, List<Way> ways) {

  Edge {
    ways = List.copyOf(ways);
  }

  /**
   * One way from state to state.
   *
   * @param pointer where the definition says so: a field with a state's name, or {@code End}
   * @param label when the way is taken; empty where nothing is to be said
   */
  record Way(String pointer, String label) {}
}
