package io.github.stepmark.asl.diagram;

/**
 * How wide text is in Arial and the fonts made to its measure, by a table: no font is asked, so
 * that every machine draws the same.
 */
final class TextWidth {

  /** The advance widths of U+0020 to U+007E in thousandths of the font's size. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int LETTER = 700;
  private static final int WIDE = 1000;
  private static final int EMOJI = 1400;

  private TextWidth() {}

  /** The width of {@code text} in a font of {@code size} pixels. */
  static double of(String text, double size) {
    long width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      width += of(c);
    }
    return width * size / 1000;
  }

  private static int of(int c) {
    if (c >= ' ' && c <= '~') {
      return ASCII[c - ' '];
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    if (c > 0xFFFF) {
      return EMOJI;
    }
    // From Hangul's first letters on, and from the symbols on, glyphs may fill a square.
    return c >= 0x1100 && c < 0x1200 || c >= 0x2190 ? WIDE : LETTER;
  }
}
