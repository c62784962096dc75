package io.github.stepmark.asl.path;

import io.github.stepmark.asl.text.SyntaxException;
import io.github.stepmark.asl.text.TextCursor;

/** Strings in a path: in either quotes, with JSON's escapes; another backslash says nothing. */
final class QuotedText {

  private static final String ESCAPES = "nrtbf";
  private static final String ESCAPED = "\n\r\t\b\f";

  private QuotedText() {}

  /** Reads the string whose opening quote comes next; answers with what it stands for. */
  static String read(TextCursor cursor) throws SyntaxException {
    int start = cursor.at();
    char quote = cursor.next();
    StringBuilder value = new StringBuilder();
    while (!cursor.take(quote)) {
      if (cursor.take('\\') && !cursor.atEnd()) {
        value.append(escaped(cursor));
      } else if (cursor.atEnd()) {
        throw cursor.mistakeSince(start, "This string has no end", "Close it with " + quote + ".");
      } else {
        value.append(cursor.next());
      }
    }
    return value.toString();
  }

  private static char escaped(TextCursor cursor) throws SyntaxException {
    char c = cursor.next();
    if (c != 'u') {
      int index = ESCAPES.indexOf(c);
      return index < 0 ? c : ESCAPED.charAt(index);
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(cursor.peek(), 16);
      if (digit < 0) {
        throw cursor.expected(
            "four hexadecimal digits after \\u",
            "Write it like \\u00e9, or \\\\u for a backslash.");
      }
      cursor.next();
      code = code * 16 + digit;
    }
    return (char) code;
  }
}
