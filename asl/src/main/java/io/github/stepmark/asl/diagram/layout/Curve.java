package io.github.stepmark.asl.diagram.layout;

/** A cubic Bézier curve. A straight line is one with its control points on it. */
public record Curve(Point start, Point control1, Point control2, Point end) {

  static Curve line(Point start, Point end) {
    return new Curve(start, start, end, end);
  }

  /** From layer to layer: leaves and arrives upright. */
  static Curve between(Point start, Point end) {
    double middle = (start.y() + end.y()) / 2;
    return new Curve(start, new Point(start.x(), middle), new Point(end.x(), middle), end);
  }

  /** A turn within a layer, which goes {@code depth} beyond its ends: below them if positive. */
  static Curve turn(Point start, Point end, double depth) {
    double far = (depth > 0 ? Math.max(start.y(), end.y()) : Math.min(start.y(), end.y()));
    // The curve itself reaches three quarters of the way to its control points.
    double y = far + depth * 4 / 3;
    return new Curve(start, new Point(start.x(), y), new Point(end.x(), y), end);
  }

  /** Whether it is upright. */
  public boolean isStraight() {
    return start.x() == end.x() && control1.x() == start.x() && control2.x() == end.x();
  }

  /** The place at {@code t}, from 0 at the start to 1 at the end. */
  public Point at(double t) {
    double s = 1 - t;
    double a = s * s * s;
    double b = 3 * s * s * t;
    double c = 3 * s * t * t;
    double d = t * t * t;
    return new Point(
        a * start.x() + b * control1.x() + c * control2.x() + d * end.x(),
        a * start.y() + b * control1.y() + c * control2.y() + d * end.y());
  }
}
