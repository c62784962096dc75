package io.github.stepmark.asl.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Divides links into steps from layer to layer. Long links to one node share their steps. */
final class Chains {

  /** What a vertex that several links pass is found by. */
  private record Passage(int to, int bundle, boolean back, int layer) {}

  private final Digraph graph;
  private final Ranks ranks;
  private final int most;
  private final List<Size> sizes;
  private final Ints layerOf = new Ints();
  private final Ints turns = new Ints();
  private final Ints uppers = new Ints();
  private final Ints lowers = new Ints();
  private final Map<Passage, Integer> passages = new HashMap<>();
  private final Set<Long> straight = new HashSet<>();
  private int vertices;

  private Chains(List<Size> nodes, Digraph graph, Ranks ranks, int most) {
    this.graph = graph;
    this.ranks = ranks;
    this.most = most;
    this.sizes = new ArrayList<>(nodes);
    for (int v = 0; v < nodes.size(); v++) {
      vertex(ranks.layerOf(v), -1);
    }
  }

  /** The graph divided; empty where that takes more than {@code most} vertices. */
  static Optional<LayeredGraph> divide(
      List<Size> nodes, Digraph graph, DepthFirst walk, Ranks ranks, int most) {
    return new Chains(nodes, graph, ranks, most).divide(walk);
  }

  private Optional<LayeredGraph> divide(DepthFirst walk) {
    List<Link> links = graph.links();
    int[][] chains = new int[links.size()][];
    boolean[] back = new boolean[links.size()];
    for (int i = 0; i < chains.length; i++) {
      back[i] = walk.isBack(i);
      chains[i] = back[i] ? up(links.get(i)) : down(links.get(i));
      if (vertices > most) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new LayeredGraph(
            graph.nodes(),
            sizes,
            layerOf.toArray(),
            layers(),
            joined(lowers.toArray(), uppers.toArray()),
            joined(uppers.toArray(), lowers.toArray()),
            straight,
            turns.toArray(),
            chains,
            back));
  }

  private int[] down(Link link) {
    Ints chain = new Ints();
    chain.add(link.from());
    int last = link.from();
    int layer = ranks.layerOf(link.from()) + 1;
    if (!link.label().isNone()) {
      int label = passed(layer++, link.label(), -1);
      join(link, last, label);
      chain.add(label);
      last = label;
    }
    for (; layer < ranks.layerOf(link.to()); layer++) {
      Passage passage = new Passage(link.to(), link.bundle(), false, layer);
      Integer shared = passages.get(passage);
      int next = shared != null ? shared : passed(layer, Size.NONE, -1);
      passages.put(passage, next);
      join(link, last, next);
      chain.add(next);
      if (shared != null) {
        return chain.toArray();
      }
      last = next;
    }
    join(link, last, link.to());
    chain.add(link.to());
    return chain.toArray();
  }

  private int[] up(Link link) {
    Ints chain = new Ints();
    chain.add(link.from());
    int layer = ranks.layerOf(link.from());
    int last = passed(layer, link.label(), link.from());
    chain.add(last);
    while (layer > ranks.layerOf(link.to())) {
      layer--;
      Passage passage = new Passage(link.to(), link.bundle(), true, layer);
      Integer shared = passages.get(passage);
      boolean arrives = layer == ranks.layerOf(link.to());
      int next = shared != null ? shared : passed(layer, Size.NONE, arrives ? link.to() : -1);
      passages.put(passage, next);
      join(link, next, last);
      chain.add(next);
      if (shared != null) {
        return chain.toArray();
      }
      last = next;
    }
    chain.add(link.to());
    return chain.toArray();
  }

  private int passed(int layer, Size size, int turn) {
    sizes.add(size);
    return vertex(layer, turn);
  }

  private int vertex(int layer, int turn) {
    layerOf.add(layer);
    turns.add(turn);
    return vertices++;
  }

  private void join(Link link, int upper, int lower) {
    // Where links run together, the one that comes from above runs on straight.
    if (link.straight() || isShared(upper) && isShared(lower)) {
      straight.add(LayeredGraph.step(upper, lower));
    }
    uppers.add(upper);
    lowers.add(lower);
  }

  private boolean isShared(int vertex) {
    return vertex >= graph.nodes() && sizes.get(vertex).isNone();
  }

  private int[][] layers() {
    Ints[] layers = lists(ranks.layers());
    int[] of = layerOf.toArray();
    for (int v = 0; v < of.length; v++) {
      layers[of[v]].add(v);
    }
    return arrays(layers);
  }

  private int[][] joined(int[] from, int[] to) {
    Ints[] joined = lists(vertices);
    for (int i = 0; i < from.length; i++) {
      joined[from[i]].add(to[i]);
    }
    return arrays(joined);
  }

  private static Ints[] lists(int count) {
    Ints[] lists = new Ints[count];
    for (int i = 0; i < count; i++) {
      lists[i] = new Ints();
    }
    return lists;
  }

  private static int[][] arrays(Ints[] lists) {
    int[][] arrays = new int[lists.length][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = lists[i].toArray();
    }
    return arrays;
  }
}
