package io.github.stepmark.asl.diagram.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/** The order of the vertices of each layer from left to right. */
final class Order {

  private final int[][] layers;
  private final int[] positions;

  private Order(int[][] layers, int[] positions) {
    this.layers = layers;
    this.positions = positions;
  }

  /** The order in which a walk that goes deep first meets the vertices: no two of a tree cross. */
  static Order deepFirst(LayeredGraph graph) {
    int[][] layers = new int[graph.layers().length][];
    for (int i = 0; i < layers.length; i++) {
      layers[i] = new int[graph.layers()[i].length];
    }
    Order order = new Order(layers, new int[graph.vertices()]);
    int[] sizes = new int[layers.length];
    boolean[] met = new boolean[graph.vertices()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int[] layer : graph.layers()) {
      for (int root : layer) {
        open.push(root);
        while (!open.isEmpty()) {
          int v = open.pop();
          if (met[v]) {
            continue;
          }
          met[v] = true;
          int at = graph.layerOf()[v];
          order.put(at, sizes[at]++, v);
          int[] below = graph.below()[v];
          for (int i = below.length - 1; i >= 0; i--) {
            if (!met[below[i]]) {
              open.push(below[i]);
            }
          }
        }
      }
    }
    return order;
  }

  Order copy() {
    int[][] copy = new int[layers.length][];
    for (int i = 0; i < layers.length; i++) {
      copy[i] = layers[i].clone();
    }
    return new Order(copy, positions.clone());
  }

  /** The vertices of a layer; only for reading. */
  int[] layer(int layer) {
    return layers[layer];
  }

  int layers() {
    return layers.length;
  }

  int positionOf(int vertex) {
    return positions[vertex];
  }

  void put(int layer, int position, int vertex) {
    layers[layer][position] = vertex;
    positions[vertex] = position;
  }

  void swap(int layer, int position) {
    int left = layers[layer][position];
    put(layer, position, layers[layer][position + 1]);
    put(layer, position + 1, left);
  }
}
