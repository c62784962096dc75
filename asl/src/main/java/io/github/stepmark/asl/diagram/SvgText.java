package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.diagram.layout.Curve;
import io.github.stepmark.asl.diagram.layout.Point;
import io.github.stepmark.asl.diagram.layout.Rectangle;
import java.util.List;

/** Writes SVG elements, with numbers of at most one decimal and text as text. */
final class SvgText {

  private final StringBuilder text = new StringBuilder();

  /** Markup as it is. */
  SvgText raw(String markup) {
    text.append(markup);
    return this;
  }

  /**
   * Any text, in an element or in an attribute's double quotes. What XML 1.0 has no character for
   * (section 2.2) is U+FFFD.
   */
  SvgText escaped(String any) {
    any.codePoints().forEach(this::escaped);
    return this;
  }

  private void escaped(int c) {
    switch (c) {
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '&' -> text.append("&amp;");
      case '"' -> text.append("&quot;");
      case '\t', '\n', '\r' -> text.append("&#").append(c).append(';');
      default -> text.appendCodePoint(isCharacter(c) ? c : '\uFFFD');
    }
  }

  private static boolean isCharacter(int c) {
    return c >= ' '
        && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        && c != 0xFFFE
        && c != 0xFFFF;
  }

  /** A number, rounded to a tenth. */
  SvgText number(double number) {
    long tenths = Math.round(number * 10);
    if (tenths < 0) {
      text.append('-');
      tenths = -tenths;
    }
    text.append(tenths / 10);
    if (tenths % 10 != 0) {
      text.append('.').append(tenths % 10);
    }
    return this;
  }

  void polygon(double... coordinates) {
    raw("<polygon points=\"");
    for (int i = 0; i < coordinates.length; i++) {
      raw(i == 0 ? "" : i % 2 == 1 ? "," : " ").number(coordinates[i]);
    }
    raw("\"/>");
  }

  void rectangle(Rectangle at, double corner) {
    raw("<rect x=\"").number(at.x()).raw("\" y=\"").number(at.y());
    raw("\" width=\"").number(at.width()).raw("\" height=\"").number(at.height());
    raw("\" rx=\"").number(corner).raw("\"/>");
  }

  void circle(double x, double y, double radius) {
    raw("<circle cx=\"").number(x).raw("\" cy=\"").number(y);
    raw("\" r=\"").number(radius).raw("\"/>");
  }

  /** The data of a path over {@code curves}, moved by {@code dx} and {@code dy}. */
  SvgText path(List<Curve> curves, double dx, double dy) {
    Point at = null;
    for (Curve curve : curves) {
      if (!curve.start().equals(at)) {
        raw("M").point(curve.start(), dx, dy);
      }
      if (curve.isStraight()) {
        raw("V").number(curve.end().y() + dy);
      } else {
        raw("C").point(curve.control1(), dx, dy).raw(" ").point(curve.control2(), dx, dy);
        raw(" ").point(curve.end(), dx, dy);
      }
      at = curve.end();
    }
    return this;
  }

  private SvgText point(Point point, double dx, double dy) {
    return number(point.x() + dx).raw(",").number(point.y() + dy);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
