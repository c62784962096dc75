package io.github.stepmark.runner.visit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of an execution as a drawing in text: a line for each state, marked by its type, and
 * under it what went in, what went wrong, how long it took, what came out, and which way it took.
 * States in branches are drawn within their state. A long path is drawn without its middle.
 *
 * <pre>
 * ● Reserve
 * │    in  {"id":"7","quantity":11}
 * │   out  {"orderId":"7","quantity":11,"inStock":false}
 * ◇ In Stock?
 * │    in  {"orderId":"7","quantity":11,"inStock":false}
 * │     →  Out Of Stock, by /Default
 * ✗ Out Of Stock
 *      in  {"orderId":"7","quantity":11,"inStock":false}
 *       ✗  OutOfStock: There are not that many.
 * </pre>
 */
public final class PathDrawing {

  /** Of a longer path so many visits are drawn at its beginning and at its end. */
  private static final int MOST = 25;

  private final int width;
  private final List<String> lines = new ArrayList<>();

  private PathDrawing(int width) {
    this.width = width;
  }

  /**
   * Draws a path.
   *
   * @param visits as {@link Visits} has them
   * @param width the longest line
   */
  public static String of(List<StateVisit> visits, int width) {
    PathDrawing drawing = new PathDrawing(width);
    for (int i = 0; i < visits.size(); i++) {
      if (visits.size() > 2 * MOST && i == MOST) {
        int left = visits.size() - 2 * MOST;
        drawing.line("… " + left + " more");
        i += left;
      }
      drawing.visit(visits.get(i), i == visits.size() - 1);
    }
    return String.join("\n", drawing.lines);
  }

  private void visit(StateVisit visit, boolean isLast) {
    String around = "│ ".repeat(visit.depth());
    line(around + mark(visit) + " " + visit.state());
    String below = around + (isLast ? "  " : "│ ");
    field(below, "in", visit.input());
    for (StateVisit.Failure failure : visit.failures()) {
      field(below, "✗", failure.text() + retried(failure));
    }
    if (visit.wasCaught()) {
      field(below, "→", visit.next() + ", caught" + by(visit));
    } else if (visit.type().equals("Choice") && visit.next() != null) {
      field(below, "→", visit.next() + by(visit));
    }
    if (!visit.duration().isZero()) {
      field(below, "took", Spans.text(visit.duration()));
    }
    visit.assigned().forEach((name, value) -> field(below, "$" + name, value));
    String output = visit.output();
    if (output != null && !output.equals(visit.input())) {
      field(below, "out", output);
    }
    if (visit.left() == null && visit.failures().isEmpty()) {
      field(below, "…", visit.aborted() ? "cut short" : "not left");
    }
  }

  private static String mark(StateVisit visit) {
    if (visit.hasFailed()) {
      return "✗";
    }
    return switch (visit.type()) {
      case "Task" -> "●";
      case "Choice" -> "◇";
      case "Wait" -> "◔";
      case "Parallel" -> "‖";
      case "Map" -> "≡";
      case "Succeed" -> "◉";
      default -> "○";
    };
  }

  private static String retried(StateVisit.Failure failure) {
    return failure.retried() == null ? "" : "; tried again after " + Spans.text(failure.retried());
  }

  private static String by(StateVisit visit) {
    @Nullable String way = visit.way();
    return way == null ? "" : ", by " + way.replaceFirst("/Next$", "");
  }

  private void field(String before, String name, String value) {
    line(before + " ".repeat(Math.max(0, 4 - name.length())) + name + "  " + value);
  }

  private void line(String text) {
    // A cause may hold anything; a line stays a line.
    String shown = text.replaceAll("\\p{Cc}", " ").stripTrailing();
    lines.add(shown.length() <= width ? shown : shown.substring(0, Math.max(0, width - 1)) + "…");
  }
}
