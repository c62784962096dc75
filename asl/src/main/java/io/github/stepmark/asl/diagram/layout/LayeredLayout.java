package io.github.stepmark.asl.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays a graph out from the top downwards: cycles are opened, nodes are put in layers, layers are
 * ordered so that few lines cross, and places are found for which long lines are straight. Equal
 * graphs give equal layouts.
 */
public final class LayeredLayout {

  private LayeredLayout() {}

  /**
   * Lays out {@code nodes}, the first of them uppermost.
   *
   * @param most how many places, those that long links pass through the layers included, may be
   *     taken: time and memory grow with them
   * @return empty where the graph takes more
   */
  public static Optional<Layout> of(List<Size> nodes, List<Link> links, int most) {
    if (nodes.size() > most) {
      return Optional.empty();
    }
    Digraph graph = Digraph.of(nodes.size(), links);
    DepthFirst walk = DepthFirst.of(graph);
    return Chains.divide(nodes, graph, walk, Ranks.of(graph, walk), most).map(LayeredLayout::place);
  }

  private static Layout place(LayeredGraph graph) {
    double[] centers = Placement.centers(graph, CrossingReduction.reduce(graph));
    double width = pushRight(graph, centers);
    Rows rows = Rows.of(graph, centers);
    List<Rectangle> nodes = new ArrayList<>();
    for (int v = 0; v < graph.nodes(); v++) {
      Size size = graph.sizes().get(v);
      double x = centers[v] - size.width() / 2;
      nodes.add(new Rectangle(x, rows.top(graph.layerOf()[v]), size.width(), size.height()));
    }
    Routing routing = new Routing(graph, centers, rows);
    List<Route> routes = new ArrayList<>();
    for (int link = 0; link < graph.chains().length; link++) {
      routes.add(routing.route(link));
    }
    return new Layout(new Size(width, rows.height()), nodes, routes);
  }

  /** Moves all so that the leftmost begins at 0; answers how wide all is. */
  private static double pushRight(LayeredGraph graph, double[] centers) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < centers.length; v++) {
      double half = graph.sizes().get(v).width() / 2;
      left = Math.min(left, centers[v] - half);
      right = Math.max(right, centers[v] + half);
    }
    for (int v = 0; v < centers.length; v++) {
      centers[v] -= left;
    }
    return right - left;
  }
}
