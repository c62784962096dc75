package io.github.stepmark.asl.diagram;

import java.util.List;

/**
 * What is drawn of a state, or of the start or the end of a graph.
 *
 * @param pointer where the state stands in the definition; empty where it is no state
 * @param kind what the node stands for
 * @param name the state's name
 * @param details what is said of it in small print: one fact an element
 * @param clusters the graphs inside the state
 */
record Node(
    String pointer, NodeKind kind, String name, List<Detail> details, List<Cluster> clusters) {

  /**
   * A fact in small print.
   *
   * @param pointer where the definition says so; empty where no one place does
   */
  record Detail(String text, String pointer) {

    static Detail of(String text) {
      return new Detail(text, "");
    }
  }

  Node {
    details = List.copyOf(details);
    clusters = List.copyOf(clusters);
  }

  static Node of(NodeKind kind, String name) {
    return new Node("", kind, name, List.of(), List.of());
  }
}
