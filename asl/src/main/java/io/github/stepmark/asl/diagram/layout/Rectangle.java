package io.github.stepmark.asl.diagram.layout;

/** A place and the room taken there. */
public record Rectangle(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }
}
