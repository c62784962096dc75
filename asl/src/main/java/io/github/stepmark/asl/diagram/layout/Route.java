package io.github.stepmark.asl.diagram.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a link is drawn.
 *
 * @param curves one after the other; there is a gap where the label stands
 * @param arrives whether it reaches its head; otherwise it ends where it meets a link of its bundle
 * @param label where its label stands; {@code null} without one
 */
public record Route(List<Curve> curves, boolean arrives, @Nullable Rectangle label) {

  public Route {
    curves = List.copyOf(curves);
  }
}
