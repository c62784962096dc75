package io.github.stepmark.asl.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where along its upper and lower side a node is entered and left: in the order of where the links
 * come from and go to, the one that comes straight in the middle.
 */
final class Ports {

  private static final double APART = 16;
  private static final double FROM_CORNER = 22;

  private final LayeredGraph graph;
  private final double[] centers;
  private final double[] exits;
  private final double[] entries;

  private Ports(LayeredGraph graph, double[] centers) {
    this.graph = graph;
    this.centers = centers;
    exits = new double[graph.chains().length];
    entries = new double[graph.chains().length];
  }

  static Ports of(LayeredGraph graph, double[] centers) {
    Ports ports = new Ports(graph, centers);
    List<List<Integer>> leaving = new ArrayList<>();
    List<List<Integer>> arriving = new ArrayList<>();
    for (int v = 0; v < graph.nodes(); v++) {
      leaving.add(new ArrayList<>());
      arriving.add(new ArrayList<>());
    }
    for (int i = 0; i < graph.chains().length; i++) {
      leaving.get(graph.chains()[i][0]).add(i);
      int last = ports.last(i);
      if (last < graph.nodes()) {
        arriving.get(last).add(i);
      }
    }
    for (int v = 0; v < graph.nodes(); v++) {
      ports.spread(v, leaving.get(v), i -> centers[graph.chains()[i][1]], ports.exits);
      ports.spread(v, arriving.get(v), ports::arrivesFrom, ports.entries);
    }
    return ports;
  }

  /** Where a link leaves its tail. */
  double exit(int link) {
    return exits[link];
  }

  /** Where a link enters its head. */
  double entry(int link) {
    return entries[link];
  }

  private int last(int link) {
    int[] chain = graph.chains()[link];
    return chain[chain.length - 1];
  }

  private double arrivesFrom(int link) {
    int[] chain = graph.chains()[link];
    return centers[chain[chain.length - 2]];
  }

  private void spread(
      int node, List<Integer> links, ToDoubleFunction<Integer> other, double[] places) {
    double center = centers[node];
    links.sort((a, b) -> Double.compare(other.applyAsDouble(a), other.applyAsDouble(b)));
    int middle = -1;
    for (int i = 0; i < links.size(); i++) {
      if (links.size() == 1 || Math.abs(other.applyAsDouble(links.get(i)) - center) < 0.5) {
        middle = i;
        break;
      }
    }
    int left = 0;
    for (int i = 0; i < links.size() && middle < 0; i++) {
      left += other.applyAsDouble(links.get(i)) < center ? 1 : 0;
    }
    int onLeft = middle >= 0 ? middle : left;
    int onRight = links.size() - onLeft - (middle >= 0 ? 1 : 0);
    double room = Math.max(0, graph.sizes().get(node).width() / 2 - FROM_CORNER);
    double apart = Math.min(APART, room / Math.max(1, Math.max(onLeft, onRight)));
    for (int i = 0; i < links.size(); i++) {
      int slot = middle >= 0 || i < left ? i - onLeft : i - onLeft + 1;
      places[links.get(i)] = center + slot * apart;
    }
  }
}
