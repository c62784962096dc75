package io.github.stepmark.cli;

/**
 * A line of a source as it is printed, and under it a line that marks a part of it. Of a long line
 * only what stands around the mark is shown.
 */
record Excerpt(String line, String mark) {

  private static final int WIDEST = 100;
  private static final int BEFORE = 40;

  /**
   * The part of {@code line} from {@code column}, marked.
   *
   * @param column in {@code char}s from 1; it may be behind the end of the line
   * @param length in {@code char}s; what goes over the end of the line is not marked
   */
  static Excerpt of(String line, int column, int length) {
    int start = Math.min(column - 1, line.length());
    int from = line.length() <= WIDEST ? 0 : boundary(line, Math.max(0, start - BEFORE));
    int to = boundary(line, Math.min(line.length(), from + WIDEST));
    int end = Math.max(start, Math.min(start + length, to));
    String cut = from > 0 ? "…" : "";
    String before = cut + Printable.of(line.substring(from, start));
    String marked = Printable.of(line.substring(start, end));
    String after = Printable.of(line.substring(end, Math.max(end, to)));
    return new Excerpt(
        before + marked + after + (to < line.length() ? "…" : ""),
        " ".repeat(before.length()) + "^" + "~".repeat(Math.max(0, marked.length() - 1)));
  }

  /** Not between the two {@code char}s of one character. */
  private static int boundary(String line, int index) {
    boolean inside =
        index > 0
            && index < line.length()
            && Character.isSurrogatePair(line.charAt(index - 1), line.charAt(index));
    return inside ? index - 1 : index;
  }
}
