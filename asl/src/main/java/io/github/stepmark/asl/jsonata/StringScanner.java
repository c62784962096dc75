package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.text.SyntaxException;

/** Reads a string in quotes. */
final class StringScanner {

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String text;
  private final StringBuilder value = new StringBuilder();
  private int at;

  StringScanner(String text, int start) throws SyntaxException {
    this.text = text;
    this.at = start + 1;
    char quote = text.charAt(start);
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\') {
        escape(start, quote);
      } else {
        value.append(text.charAt(at++));
      }
    }
    if (at >= text.length()) {
      throw unclosed(start, quote);
    }
    at++;
  }

  /** What the string stands for. */
  String value() {
    return value.toString();
  }

  /** The index after its closing quote. */
  int end() {
    return at;
  }

  private void escape(int start, char quote) throws SyntaxException {
    if (at + 1 >= text.length()) {
      throw unclosed(start, quote);
    }
    char c = text.charAt(at + 1);
    int plain = ESCAPES.indexOf(c);
    if (plain >= 0) {
      value.append(ESCAPED.charAt(plain));
      at += 2;
    } else if (c == 'u') {
      unicode();
    } else {
      throw new SyntaxException(
          new TextRange(at, at + 2),
          "A string has no escape \\" + c,
          c == '\''
              ? "Put the string in double quotes to have ' in it."
              : "Write \\\\ for a backslash; the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and"
                  + " \\u with four hexadecimal digits.");
    }
  }

  private void unicode() throws SyntaxException {
    int end = Math.min(at + 6, text.length());
    String digits = text.substring(at + 2, end);
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw new SyntaxException(
          new TextRange(at, end),
          "The escape \\u must be followed by four hexadecimal digits",
          "Write \\u0041 for A, or \\\\u for the two characters.");
    }
    value.append((char) Integer.parseInt(digits, 16));
    at = end;
  }

  private SyntaxException unclosed(int start, char quote) {
    return new SyntaxException(
        new TextRange(start, text.length()),
        "This string has no end",
        "Close it with " + quote + ".");
  }
}
