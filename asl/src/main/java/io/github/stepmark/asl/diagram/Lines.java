package io.github.stepmark.asl.diagram;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most a width. */
final class Lines {

  private final double fontSize;
  private final double widest;
  private final int most;
  private final List<String> lines = new ArrayList<>();

  private Lines(double fontSize, double widest, int most) {
    this.fontSize = fontSize;
    this.widest = widest;
    this.most = most;
  }

  /**
   * Breaks {@code text} at blanks, else behind a punctuation mark or between two small and great
   * letters, else anywhere. What does not go into {@code most} lines is an ellipsis.
   */
  static List<String> of(String text, double fontSize, double widest, int most) {
    Lines lines = new Lines(fontSize, widest, most);
    lines.fill(text);
    return lines.lines;
  }

  private void fill(String text) {
    int from = 0;
    while (from < text.length()) {
      int to = end(text, from);
      if (to < text.length() && lines.size() + 1 == most) {
        lines.add(shortened(text.substring(from)));
        return;
      }
      lines.add(text.substring(from, to).strip());
      from = to;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
    }
  }

  /** Where the line that begins at {@code from} ends. */
  private int end(String text, int from) {
    double width = 0;
    int blank = -1;
    int soft = -1;
    for (int i = from; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == ' ') {
        blank = i;
      }
      width += TextWidth.of(text.substring(i, next), fontSize);
      if (width > widest && i > from) {
        return blank > from ? blank : soft > from ? soft : i;
      }
      if (breaksAfter(text, c, next)) {
        soft = next;
      }
      i = next;
    }
    return text.length();
  }

  private static boolean breaksAfter(String text, int c, int next) {
    return "-_./:,;&|".indexOf(c) >= 0
        || next < text.length()
            && Character.isLowerCase(c)
            && Character.isUpperCase(text.codePointAt(next));
  }

  private String shortened(String rest) {
    int end = rest.length();
    while (end > 0 && TextWidth.of(rest.substring(0, end) + "…", fontSize) > widest) {
      end = rest.offsetByCodePoints(end, -1);
    }
    return rest.substring(0, end).strip() + "…";
  }
}
