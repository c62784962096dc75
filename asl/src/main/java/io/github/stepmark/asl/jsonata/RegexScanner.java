package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.text.SyntaxException;

/**
 * Finds the end of a regular expression: a slash without a backslash before it and outside of all
 * brackets. What the pattern says is not looked at.
 */
final class RegexScanner {

  private final String text;
  private final int start;

  RegexScanner(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** The index after its flags. */
  int end() throws SyntaxException {
    int depth = 0;
    boolean escaped = false;
    for (int at = start + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '/' && depth == 0 && !escaped) {
        if (at == start + 1) {
          throw new SyntaxException(
              new TextRange(start, at + 1),
              "A regular expression must not be empty",
              "Write /.*/ to match anything.");
        }
        return flags(at + 1);
      }
      // A bracket after a backslash counts as plain even if the backslash is itself escaped.
      if (text.charAt(at - 1) != '\\') {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      }
      escaped = c == '\\' && !escaped;
    }
    throw new SyntaxException(
        new TextRange(start, text.length()),
        "This regular expression has no end: a slash closes it outside of all brackets",
        "Close it with /, and write \\( \\[ \\{ for brackets that stand alone.");
  }

  private int flags(int at) {
    int end = at;
    while (end < text.length() && (text.charAt(end) == 'i' || text.charAt(end) == 'm')) {
      end++;
    }
    return end;
  }
}
