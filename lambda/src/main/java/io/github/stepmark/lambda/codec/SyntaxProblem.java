package io.github.stepmark.lambda.codec;

import com.google.gson.stream.MalformedJsonException;

/** Says where a text stops being JSON, in words that do not mention the library's settings. */
final class SyntaxProblem {

  static final String TRUNCATED = "the payload ends before its JSON does";

  private static final String LINE = " at line ";
  private static final String COLUMN = " column ";

  private SyntaxProblem() {}

  static String of(MalformedJsonException malformed, String text) {
    // JsonReader tells line and column only in its message, where no text of the payload precedes
    // them.
    String message = String.valueOf(malformed.getMessage());
    int atLine = message.indexOf(LINE);
    int atColumn = message.indexOf(COLUMN, atLine + 1);
    if (atLine < 0 || atColumn < 0) {
      return "not JSON";
    }
    int line = number(message, atLine + LINE.length());
    int column = number(message, atColumn + COLUMN.length());
    String rest = rest(text, line, column);
    if (numberLength(rest) > Limits.NUMBER_LENGTH) {
      return Limits.TOO_LONG;
    }
    if (rest.isEmpty()) {
      // JsonReader has no EOFException for text that is not ended.
      return TRUNCATED;
    }
    return "not JSON at line " + line + ", column " + column + ", near " + Excerpt.quoted(rest);
  }

  private static int number(String message, int from) {
    int number = 0;
    for (int i = from; i < message.length() && Character.isDigit(message.charAt(i)); i++) {
      number = number * 10 + message.charAt(i) - '0';
    }
    return number;
  }

  private static String rest(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return text.substring(Math.min(text.length(), start + Math.max(0, column - 1)));
  }

  private static int numberLength(String rest) {
    int length = 0;
    while (length < rest.length() && "+-.eE0123456789".indexOf(rest.charAt(length)) >= 0) {
      length++;
    }
    return length;
  }
}
