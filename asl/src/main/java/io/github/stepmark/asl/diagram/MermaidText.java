package io.github.stepmark.asl.diagram;

/** Writes any text so that Mermaid takes it as text. */
final class MermaidText {

  /** What means nothing to Mermaid in quotes, nor to the Markdown that it finds in them. */
  private static final String PLAIN = " ,()/='?!…×";

  /** What means nothing between letters or digits. */
  private static final String PLAIN_INSIDE = ".-";

  private MermaidText() {}

  /**
   * The text with all that might mean something as an entity: {@code #35;} is how Mermaid writes
   * {@code &#35;}.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean inside = i > 0 && next < text.length() && isWord(text, i - 1) && isWord(text, next);
      if (Character.isLetterOrDigit(c)
          || c > 0xFFFF
          || PLAIN.indexOf(c) >= 0
          || inside && PLAIN_INSIDE.indexOf(c) >= 0) {
        escaped.appendCodePoint(c);
      } else {
        escaped.append('#').append(c).append(';');
      }
      i = next;
    }
    return escaped.toString();
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
