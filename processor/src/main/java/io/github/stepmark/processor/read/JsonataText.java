package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;

/** The text of JSONata expressions in members, which stands there without its delimiters. */
final class JsonataText {

  private static final String OPEN = "{% ";
  private static final String CLOSE = " %}";

  private JsonataText() {}

  /** Whether {@code text} has the delimiters itself; no JSON begins so. */
  static boolean isDelimited(String text) {
    String trimmed = text.strip();
    return trimmed.length() >= 4 && trimmed.startsWith("{%") && trimmed.endsWith("%}");
  }

  /** {@code text} in the delimiters, with which it is taken as it is where it has them. */
  static Located<String> delimited(Located<String> text) {
    if (!isDelimited(text.value())) {
      return new Located<>(OPEN + text.value() + CLOSE, text.place().preceded(OPEN.length()));
    }
    int blanks = text.value().indexOf('{');
    return new Located<>(text.value().strip(), text.place().preceded(-blanks));
  }

  /** The expression {@code text} in the delimiters. */
  static String delimited(String text) {
    return OPEN + text + CLOSE;
  }
}
