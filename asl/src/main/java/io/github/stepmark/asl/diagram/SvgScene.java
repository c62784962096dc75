package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.diagram.layout.Rectangle;
import io.github.stepmark.asl.diagram.layout.Route;
import io.github.stepmark.asl.diagram.layout.Size;
import java.util.List;
import java.util.Locale;

/** Writes scenes as SVG, each at its place. */
final class SvgScene {

  /** What a program that shows a hint can take. */
  private static final int LONGEST_HINT = 1_000;

  private final SvgText svg;
  private final Marks marks;
  private final Hints hints;

  SvgScene(SvgText svg, Marks marks, Hints hints) {
    this.svg = svg;
    this.marks = marks;
    this.hints = hints;
  }

  /** Writes {@code scene} with its upper left corner at ({@code x}, {@code y}). */
  void write(Scene scene, double x, double y) {
    for (int i = 0; i < scene.labels().size(); i++) {
      Edge edge = scene.cluster().edges().get(i);
      edge(edge, scene.labels().get(i), scene.layout().routes().get(i), x, y);
    }
    for (int i = 0; i < scene.nodes().size(); i++) {
      figure(scene.nodes().get(i), moved(scene.layout().nodes().get(i), x, y));
    }
  }

  private void edge(Edge edge, TextBlock label, Route route, double x, double y) {
    boolean caught = edge.kind() == EdgeKind.CATCH;
    svg.raw("<g class=\"edge").raw(caught ? " catch" : "");
    List<String> pointers = edge.ways().stream().map(Edge.Way::pointer).toList();
    mark(pointers);
    svg.raw("\" data-pointer=\"").escaped(pointers.get(0)).raw("\">");
    String hint = hints.of(pointers);
    if (!hint.isEmpty()) {
      svg.raw("<title>").escaped(PlainText.of(hint, LONGEST_HINT)).raw("</title>");
    }
    svg.raw("<path d=\"").path(route.curves(), x, y);
    if (route.arrives()) {
      svg.raw("\" marker-end=\"url(#stepmark-").raw(caught ? "catch-head)" : "head)");
    }
    svg.raw("\"/>");
    Rectangle at = route.label();
    if (at != null) {
      double middle = (at.height() - label.size().height()) / 2;
      text(label, x + at.centerX(), y + at.y() + middle);
    }
    svg.raw("</g>\n");
  }

  private void figure(Figure figure, Rectangle at) {
    Node node = figure.node();
    String type = node.kind().name().toLowerCase(Locale.ROOT);
    if (node.kind() == NodeKind.START || node.kind() == NodeKind.END) {
      svg.raw("<g class=\"state ").raw(type).raw("\">");
      Shapes.write(node.kind(), at, svg);
      svg.raw("</g>\n");
      return;
    }
    svg.raw("<g class=\"state ").raw(type);
    mark(List.of(node.pointer()));
    svg.raw("\" data-pointer=\"").escaped(node.pointer()).raw("\"><title>");
    svg.escaped(PlainText.of(node.name(), LONGEST_HINT));
    for (Node.Detail detail : node.details()) {
      svg.raw("\n").escaped(PlainText.of(detail.text(), LONGEST_HINT));
    }
    svg.raw("</title>");
    Shapes.write(node.kind(), at, svg);
    text(figure.text(), at.centerX(), at.y() + Figure.ABOVE_TEXT);
    svg.raw("</g>\n");
    scenes(figure, at);
  }

  private void scenes(Figure figure, Rectangle at) {
    double whole = -Figure.BETWEEN_SCENES;
    for (Scene scene : figure.scenes()) {
      whole += Figure.frame(scene).width() + Figure.BETWEEN_SCENES;
    }
    double x = at.centerX() - whole / 2;
    double y = at.y() + 2 * Figure.ABOVE_TEXT + figure.text().size().height();
    for (Scene scene : figure.scenes()) {
      Size frame = Figure.frame(scene);
      svg.raw("<g class=\"frame\" data-pointer=\"").escaped(scene.cluster().pointer());
      svg.raw("\">");
      svg.rectangle(new Rectangle(x, y, frame.width(), frame.height()), 4);
      svg.raw("</g>\n");
      write(scene, x + Figure.PADDING, y + Figure.PADDING);
      x += frame.width() + Figure.BETWEEN_SCENES;
    }
  }

  /** Writes lines around {@code x}, the first one's top at {@code y}. */
  private void text(TextBlock block, double x, double y) {
    double top = y;
    List<TextBlock.Line> lines = block.lines();
    for (int i = 0; i < lines.size(); i++) {
      TextBlock.Line line = lines.get(i);
      svg.raw("<text x=\"").number(x).raw("\" y=\"").number(top + line.height() * 0.75);
      if (line.small()) {
        svg.raw("\" class=\"small");
      }
      if (!line.pointer().isEmpty()) {
        mark(List.of(line.pointer()));
        svg.raw("\" data-pointer=\"").escaped(line.pointer());
      }
      svg.raw("\">").escaped(line.text()).raw("</text>");
      top += line.height();
    }
  }

  /** Goes on in the value of an attribute {@code class}. */
  private void mark(List<String> pointers) {
    String mark = marks.of(pointers);
    if (!mark.isEmpty()) {
      svg.raw(" ").escaped(mark);
    }
  }

  private static Rectangle moved(Rectangle at, double x, double y) {
    return new Rectangle(at.x() + x, at.y() + y, at.width(), at.height());
  }
}
