package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.diagram.layout.LayeredLayout;
import io.github.stepmark.asl.diagram.layout.Layout;
import io.github.stepmark.asl.diagram.layout.Link;
import io.github.stepmark.asl.diagram.layout.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cluster laid out, and with it what is inside its nodes. What stands in a node is laid out first
 * and gives the node its size: no edge goes from the one into the other.
 *
 * @param nodes the nodes with their texts, by index
 * @param labels the texts at the edges, by index
 * @param layout where all of them stand
 */
record Scene(Cluster cluster, List<Figure> nodes, List<TextBlock> labels, Layout layout) {

  private static final double LABEL_MARGIN = 4;

  /** The scene; empty where there are more than {@code most} places to lay out in one graph. */
  static Optional<Scene> of(Cluster cluster, int most) {
    List<Figure> figures = new ArrayList<>();
    List<Size> sizes = new ArrayList<>();
    for (Node node : cluster.nodes()) {
      Optional<Figure> figure = Figure.of(node, most);
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      figures.add(figure.get());
      sizes.add(figure.get().size());
    }
    List<TextBlock> labels = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Edge edge : cluster.edges()) {
      TextBlock label = TextBlock.of(edge);
      labels.add(label);
      int bundle = edge.kind() == EdgeKind.CATCH ? 1 : 0;
      links.add(
          new Link(edge.from(), edge.to(), bundle, edge.kind() == EdgeKind.NEXT, room(label)));
    }
    return LayeredLayout.of(sizes, links, most)
        .map(layout -> new Scene(cluster, figures, labels, layout));
  }

  private static Size room(TextBlock label) {
    Size size = label.size();
    return label.lines().isEmpty()
        ? Size.NONE
        : new Size(size.width() + 2 * LABEL_MARGIN, size.height() + LABEL_MARGIN);
  }
}
