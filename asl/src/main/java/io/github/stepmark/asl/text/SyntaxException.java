package io.github.stepmark.asl.text;

import io.github.stepmark.asl.TextRange;

/** Leaves a parser where the text goes wrong. */
public final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient TextMistake mistake;

  public SyntaxException(TextRange range, String message, String mend) {
    super(message, null, false, false);
    this.mistake = new TextMistake(range, message, mend);
  }

  /** What is wrong, and where. */
  public TextMistake mistake() {
    return mistake;
  }
}
