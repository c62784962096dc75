package io.github.stepmark.asl.diagram;

/** Makes of any text one line that every format of drawing can hold. */
final class PlainText {

  private PlainText() {}

  /**
   * The text on one line: white space and what no one can see is one blank, half of a surrogate
   * pair is U+FFFD, and what goes beyond {@code most} code points is an ellipsis.
   */
  static String of(String text, int most) {
    StringBuilder line = new StringBuilder();
    int length = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isBlank(c)) {
        blank = length > 0;
        continue;
      }
      if (length + (blank ? 1 : 0) >= most) {
        return line.append('…').toString();
      }
      if (blank) {
        line.append(' ');
        length++;
        blank = false;
      }
      line.appendCodePoint(isText(c) ? c : '\uFFFD');
      length++;
    }
    return line.toString();
  }

  private static boolean isBlank(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.CONTROL
        || c >= 0x202A && c <= 0x202E // these turn the direction of all that follows
        || c >= 0x2066 && c <= 0x2069;
  }

  /** Neither half of a pair nor one of the places that Unicode keeps empty for good. */
  private static boolean isText(int c) {
    return Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
  }
}
