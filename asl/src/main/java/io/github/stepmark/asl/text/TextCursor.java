package io.github.stepmark.asl.text;

import io.github.stepmark.asl.TextRange;

/** A place in a text that a parser moves on. */
public final class TextCursor {

  private final String text;
  private int at;

  /**
   * Starts before {@code text}.
   *
   * @param longest how many {@code char}s it may have
   * @throws SyntaxException where it has more, or half of a surrogate pair
   */
  public TextCursor(String text, int longest) throws SyntaxException {
    this.text = text;
    if (text.length() > longest) {
      throw new SyntaxException(
          new TextRange(longest, text.length()),
          "The text has more than " + longest + " characters",
          "Split it: compute a part of it in a state before.");
    }
    int half = halfCharacter(text);
    if (half < text.length()) {
      throw new SyntaxException(
          new TextRange(half, half + 1),
          "Half of a surrogate pair is no character",
          "Write the whole character, or take this half out.");
    }
  }

  /** Whether each surrogate in {@code text} is one of a pair. */
  public static boolean isWellFormed(String text) {
    return halfCharacter(text) == text.length();
  }

  /** The index of the first surrogate without its other half; the text's length for none. */
  private static int halfCharacter(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** The index of the next character. */
  public int at() {
    return at;
  }

  public boolean atEnd() {
    return at >= text.length();
  }

  /** The next character; NUL at the end. */
  public char peek() {
    return peek(0);
  }

  /** The character {@code ahead} of the next; NUL after the end. */
  public char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  /** Passes the next character. */
  public char next() {
    return text.charAt(at++);
  }

  /** Passes the next character if it is {@code c}; answers whether it is. */
  public boolean take(char c) {
    boolean is = !atEnd() && peek() == c;
    if (is) {
      at++;
    }
    return is;
  }

  /** Passes all characters from here on that are {@code c}. */
  public void skip(char c) {
    while (take(c)) {
      continue;
    }
  }

  /** Passes blanks, tabs and line ends. */
  public void skipWhitespace() {
    while (!atEnd() && Character.isWhitespace(peek())) {
      at++;
    }
  }

  /** Goes back, or on, to the index {@code to}. */
  public void moveTo(int to) {
    at = to;
  }

  /** The text from {@code start} to here. */
  public String since(int start) {
    return text.substring(start, at);
  }

  /** The range from {@code start} to here. */
  public TextRange rangeSince(int start) {
    return new TextRange(start, at);
  }

  /** A mistake in what stands between {@code start} and here. */
  public SyntaxException mistakeSince(int start, String message, String mend) {
    return new SyntaxException(rangeSince(start), message, mend);
  }

  /** The mistake that something else than {@code what} comes next. */
  public SyntaxException expected(String what, String mend) {
    String found = atEnd() ? "the end" : "'" + Character.toString(text.codePointAt(at)) + "'";
    int end = atEnd() ? at : text.offsetByCodePoints(at, 1);
    return new SyntaxException(
        new TextRange(at, end), "Expected " + what + " instead of " + found, mend);
  }
}
