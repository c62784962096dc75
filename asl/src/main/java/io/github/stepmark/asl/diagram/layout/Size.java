package io.github.stepmark.asl.diagram.layout;

/** How much room something takes, in pixels. */
public record Size(double width, double height) {

  /** No room. */
  public static final Size NONE = new Size(0, 0);

  boolean isNone() {
    return width == 0 && height == 0;
  }
}
