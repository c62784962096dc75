package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.diagram.layout.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text and the room they take.
 *
 * @param lines the lines, none empty
 */
record TextBlock(List<Line> lines) {

  private static final double NAME_SIZE = 13;
  private static final double SMALL_SIZE = 11;
  private static final double WIDEST_NAME = 190;
  private static final double WIDEST_LABEL = 170;
  private static final int MOST_LINES_OF_NAME = 5;
  private static final int MOST_LINES_OF_LABEL = 3;
  private static final int MOST_DETAILS = 4;
  private static final int MOST_WAYS = 12;

  /** No text is looked at beyond this many characters: no drawing shows more. */
  private static final int LONGEST = 200;

  TextBlock {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param small whether it is small print
   * @param pointer the place of what it says in the definition; empty where there is no one place
   */
  record Line(String text, boolean small, String pointer) {

    double width() {
      return TextWidth.of(text, small ? SMALL_SIZE : NAME_SIZE);
    }

    /** From line to line. */
    double height() {
      return small ? 14 : 17;
    }
  }

  /** The name of a node and what is said of it. */
  static TextBlock of(Node node) {
    List<Line> lines = new ArrayList<>();
    String name = PlainText.of(node.name(), LONGEST);
    for (String line : Lines.of(name, NAME_SIZE, WIDEST_NAME, MOST_LINES_OF_NAME)) {
      lines.add(new Line(line, false, ""));
    }
    List<Node.Detail> details = node.details();
    int shown = details.size() > MOST_DETAILS ? MOST_DETAILS - 1 : details.size();
    for (Node.Detail detail : details.subList(0, shown)) {
      String text = PlainText.of(detail.text(), LONGEST);
      for (String line : Lines.of(text, SMALL_SIZE, WIDEST_NAME, 1)) {
        lines.add(new Line(line, true, detail.pointer()));
      }
    }
    if (shown < details.size()) {
      lines.add(new Line("and " + (details.size() - shown) + " more", true, ""));
    }
    return new TextBlock(lines);
  }

  /** When an edge is taken: one of its ways after the other. */
  static TextBlock of(Edge edge) {
    List<Line> lines = new ArrayList<>();
    List<Edge.Way> ways = edge.ways();
    int shown = ways.size() > MOST_WAYS ? MOST_WAYS - 1 : ways.size();
    for (Edge.Way way : ways.subList(0, shown)) {
      String text = PlainText.of(way.label(), LONGEST);
      for (String line : Lines.of(text, SMALL_SIZE, WIDEST_LABEL, MOST_LINES_OF_LABEL)) {
        lines.add(new Line(line, true, way.pointer()));
      }
    }
    if (shown < ways.size()) {
      String more = "or one of " + (ways.size() - shown) + " more";
      lines.add(new Line(more, true, ways.get(shown).pointer()));
    }
    return new TextBlock(lines);
  }

  Size size() {
    double width = 0;
    double height = 0;
    for (Line line : lines) {
      width = Math.max(width, line.width());
      height += line.height();
    }
    return new Size(Math.ceil(width), height);
  }
}
