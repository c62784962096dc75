package io.github.stepmark.asl.diagram.layout;

import java.util.List;

/**
 * A graph laid out, with nothing above or left of the origin.
 *
 * @param size the room it takes
 * @param nodes the places of the nodes, by index
 * @param routes the ways of the links, by index
 */
public record Layout(Size size, List<Rectangle> nodes, List<Route> routes) {

  public Layout {
    nodes = List.copyOf(nodes);
    routes = List.copyOf(routes);
  }
}
