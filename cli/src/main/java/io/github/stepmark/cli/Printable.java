package io.github.stepmark.cli;

/**
 * Text that a definition's author may have chosen, made fit to be printed on a line of a terminal
 * or of a log: what would end the line, move the cursor or turn the direction of writing is written
 * as an escape.
 */
final class Printable {

  private Printable() {}

  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(point -> printable.append(of(point)));
    return printable.toString();
  }

  static String of(int codePoint) {
    if (codePoint == '\t') {
      return " ";
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          "\\u%04X".formatted(codePoint);
      default -> Character.toString(codePoint);
    };
  }
}
