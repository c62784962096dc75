package io.github.stepmark.asl.diagram;

/** Writes any text so that Mermaid takes it as text. */
final class MermaidText {

  /** What means nothing to Mermaid in quotes, nor to the Markdown that it finds in them. */
  private static final String PLAIN = " ,()/='?!…";

  private MermaidText() {}

  /**
   * The text with all that might mean something as an entity: {@code #35;} is how Mermaid writes
   * {@code &#35;}.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || c > 0xFFFF) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append('#').append(c).append(';');
              }
            });
    return escaped.toString();
  }
}
