package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.diagram.layout.Rectangle;

/** The outlines of nodes in SVG, one for each kind. */
final class Shapes {

  private static final double CORNER = 5;
  private static final double CUT = 10;
  private static final double SLANT = 12;

  private Shapes() {}

  /** How much an outline takes from the room for text on either side. */
  static double slant(NodeKind kind) {
    return switch (kind) {
      case CHOICE, PASS -> SLANT;
      case FAIL -> CUT / 2;
      case WAIT -> CUT;
      default -> 0;
    };
  }

  static void write(NodeKind kind, Rectangle at, SvgText svg) {
    double x = at.x();
    double y = at.y();
    double right = at.right();
    double bottom = at.bottom();
    double middle = (y + bottom) / 2;
    switch (kind) {
      case START, END -> point(kind, at, svg);
      case CHOICE ->
          svg.polygon(
              x,
              middle,
              x + SLANT,
              y,
              right - SLANT,
              y,
              right,
              middle,
              right - SLANT,
              bottom,
              x + SLANT,
              bottom);
      case PASS -> svg.polygon(x + SLANT, y, right, y, right - SLANT, bottom, x, bottom);
      case FAIL, MISSING ->
          svg.polygon(
              x + CUT,
              y,
              right - CUT,
              y,
              right,
              y + CUT,
              right,
              bottom - CUT,
              right - CUT,
              bottom,
              x + CUT,
              bottom,
              x,
              bottom - CUT,
              x,
              y + CUT);
      case SUCCEED, WAIT -> svg.rectangle(at, Math.min(at.height() / 2, 22));
      case MAP -> {
        // One frame behind another: it is run many times.
        svg.rectangle(new Rectangle(x + 4, y + 4, at.width(), at.height()), CORNER);
        svg.rectangle(at, CORNER);
      }
      case TASK, PARALLEL -> svg.rectangle(at, CORNER);
    }
  }

  private static void point(NodeKind kind, Rectangle at, SvgText svg) {
    double x = at.centerX();
    double y = (at.y() + at.bottom()) / 2;
    double radius = at.height() / 2;
    svg.circle(x, y, radius - 1);
    if (kind == NodeKind.END) {
      svg.circle(x, y, radius - 4);
    }
  }
}
