package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.diagram.layout.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node with its text and the scenes inside it, side by side below the text.
 *
 * @param size the room the whole takes
 */
record Figure(Node node, TextBlock text, List<Scene> scenes, Size size) {

  static final double PADDING = 14;
  static final double BETWEEN_SCENES = 14;

  /** Between the text and the upper and lower border. */
  static final double ABOVE_TEXT = 9;

  private static final double POINT = 14;
  private static final double NARROWEST = 84;

  static Optional<Figure> of(Node node, int most) {
    TextBlock text = TextBlock.of(node);
    if (node.kind() == NodeKind.START || node.kind() == NodeKind.END) {
      return Optional.of(new Figure(node, text, List.of(), new Size(POINT, POINT)));
    }
    Size size = text.size();
    double width = size.width() + 2 * (PADDING + Shapes.slant(node.kind()));
    double height = size.height() + 2 * ABOVE_TEXT;
    if (node.clusters().isEmpty()) {
      return Optional.of(
          new Figure(node, text, List.of(), new Size(Math.max(NARROWEST, width), height)));
    }
    List<Scene> scenes = new ArrayList<>();
    double inside = PADDING;
    double tallest = 0;
    for (Cluster cluster : node.clusters()) {
      Optional<Scene> scene = Scene.of(cluster, most);
      if (scene.isEmpty()) {
        return Optional.empty();
      }
      scenes.add(scene.get());
      Size inner = frame(scene.get());
      inside += inner.width() + BETWEEN_SCENES;
      tallest = Math.max(tallest, inner.height());
    }
    inside += PADDING - BETWEEN_SCENES;
    Size whole = new Size(Math.max(width, inside), height + tallest + PADDING);
    return Optional.of(new Figure(node, text, scenes, whole));
  }

  /** The frame around a scene. */
  static Size frame(Scene scene) {
    Size size = scene.layout().size();
    return new Size(size.width() + 2 * PADDING, size.height() + 2 * PADDING);
  }
}
