package io.github.stepmark.asl.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws links along their chains: upright through layers, curved between them. */
final class Routing {

  private static final double SHALLOWEST_TURN = 12;
  private static final double DEEPEST_TURN = 20;

  private final LayeredGraph graph;
  private final double[] centers;
  private final Rows rows;
  private final Ports ports;

  Routing(LayeredGraph graph, double[] centers, Rows rows) {
    this.graph = graph;
    this.centers = centers;
    this.rows = rows;
    this.ports = Ports.of(graph, centers);
  }

  Route route(int link) {
    return new Drawn(link).route();
  }

  /** A link while it is drawn. */
  private final class Drawn {

    private final int link;
    private final int[] chain;
    private final boolean back;
    private final List<Curve> curves = new ArrayList<>();
    private Point at;
    private @Nullable Rectangle label;

    Drawn(int link) {
      this.link = link;
      this.chain = graph.chains()[link];
      this.back = graph.back()[link];
      int tail = chain[0];
      double bottom = rows.top(layer(tail)) + graph.sizes().get(tail).height();
      at = new Point(ports.exit(link), bottom);
    }

    Route route() {
      line(rows.bottom(layer(chain[0])));
      for (int i = 1; i < chain.length; i++) {
        int v = chain[i];
        boolean isLast = i == chain.length - 1;
        if (!graph.isPassed(v)) {
          arrive(v);
        } else if (isLast) {
          step(v, centers[v]);
        } else {
          pass(v);
        }
      }
      return new Route(curves, !graph.isPassed(chain[chain.length - 1]), label);
    }

    private void arrive(int head) {
      Point end = new Point(ports.entry(link), rows.top(layer(head)));
      if (back) {
        turn(end, -1);
      } else {
        step(head, end.x());
      }
    }

    private void pass(int v) {
      Size size = graph.sizes().get(v);
      boolean first = graph.isPassed(v) && v == chain[1];
      if (back && first) {
        turn(new Point(centers[v], rows.bottom(layer(v))), 1);
      } else {
        step(v, centers[v]);
      }
      double top = rows.top(layer(v));
      double far = back ? top : rows.bottom(layer(v));
      if (!size.isNone()) {
        double x = centers[v] - size.width() / 2;
        label = new Rectangle(x, top, size.width(), size.height());
        line(back ? label.bottom() : top);
        at = new Point(centers[v], back ? top : label.bottom());
      }
      line(far);
    }

    /** From layer to layer. */
    private void step(int v, double x) {
      double y = back ? rows.bottom(layer(v)) : rows.top(layer(v));
      curve(x == at.x() ? Curve.line(at, new Point(x, y)) : Curve.between(at, new Point(x, y)));
    }

    private void turn(Point end, int direction) {
      double wide = Math.abs(end.x() - at.x());
      double depth = Math.min(DEEPEST_TURN, SHALLOWEST_TURN + wide / 30);
      curve(Curve.turn(at, end, direction * depth));
    }

    private void line(double y) {
      if (y != at.y()) {
        curve(Curve.line(at, new Point(at.x(), y)));
      }
    }

    private void curve(Curve curve) {
      curves.add(curve);
      at = curve.end();
    }

    private int layer(int vertex) {
      return graph.layerOf()[vertex];
    }
  }
}
