package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Token.Kind;
import io.github.stepmark.asl.text.SyntaxException;
import io.github.stepmark.asl.text.TextCursor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of an expression into its words, one at a time: only the parser knows whether a
 * slash divides or begins a regular expression.
 */
final class Tokenizer {

  /** As long as a definition: a longer expression stands in none. */
  private static final int LONGEST = 1_048_576;

  private static final String BLANKS = " \t\n\r\u000b";
  private static final String SIGNS = ".[]{}(),@#;:?+-*/%|=<>^&";
  private static final List<String> PAIRS = List.of("..", ":=", "!=", ">=", "<=", "**", "~>");
  private static final Pattern NUMBER =
      Pattern.compile("(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?");

  private final String text;
  private final TextCursor cursor;

  Tokenizer(String text) throws SyntaxException {
    this.text = text;
    this.cursor = new TextCursor(text, LONGEST);
  }

  /**
   * The next word; {@link Kind#END} again and again at the end.
   *
   * @param regex whether a slash begins a regular expression here
   */
  Token next(boolean regex) throws SyntaxException {
    skipBlanksAndComments();
    int start = cursor.at();
    if (cursor.atEnd()) {
      return word(Kind.END, "", start);
    }
    char c = cursor.peek();
    if (c == '/' && regex) {
      int end = new RegexScanner(text, start).end();
      return word(Kind.REGEX, text.substring(start, end), end);
    }
    for (String pair : PAIRS) {
      if (text.startsWith(pair, start)) {
        return word(Kind.OPERATOR, pair, start + 2);
      }
    }
    if (c == '!' || c == '~') {
      throw Unexpected.sign(c, start);
    }
    if (SIGNS.indexOf(c) >= 0) {
      return word(Kind.OPERATOR, String.valueOf(c), start + 1);
    }
    return switch (c) {
      case '"', '\'' -> {
        StringScanner string = new StringScanner(text, start);
        yield word(Kind.STRING, string.value(), string.end());
      }
      case '`' -> quotedName();
      case '$' -> {
        int end = endOfName();
        yield word(Kind.VARIABLE, text.substring(start + 1, end), end);
      }
      default -> c >= '0' && c <= '9' ? number() : name();
    };
  }

  private void skipBlanksAndComments() throws SyntaxException {
    while (!cursor.atEnd()) {
      int start = cursor.at();
      if (BLANKS.indexOf(cursor.peek()) >= 0) {
        cursor.next();
      } else if (text.startsWith("/*", start)) {
        int end = text.indexOf("*/", start + 2);
        if (end < 0) {
          throw unclosed("This comment has no end", "Close it with */.");
        }
        cursor.moveTo(end + 2);
      } else {
        return;
      }
    }
  }

  private Token number() throws SyntaxException {
    Matcher number = NUMBER.matcher(text).region(cursor.at(), text.length());
    if (!number.lookingAt()) {
      throw new AssertionError("A digit that begins no number: " + cursor.peek());
    }
    if (!Numbers.isInRange(number.group())) {
      throw new SyntaxException(
          new TextRange(cursor.at(), number.end()),
          "The number is out of range: a number has at most "
              + Numbers.LONGEST
              + " characters and is less than 1.8e308",
          "Write a smaller number.");
    }
    return word(Kind.NUMBER, number.group(), number.end());
  }

  private Token quotedName() throws SyntaxException {
    int start = cursor.at() + 1;
    int end = text.indexOf('`', start);
    if (end < 0) {
      throw unclosed("This quoted name has no end", "Close it with `.");
    }
    return word(Kind.NAME, text.substring(start, end), end + 1);
  }

  private Token name() {
    int end = endOfName();
    String name = text.substring(cursor.at(), end);
    Kind kind =
        switch (name) {
          case "and", "or", "in" -> Kind.OPERATOR;
          case "true", "false", "null" -> Kind.VALUE;
          default -> Kind.NAME;
        };
    return word(kind, name, end);
  }

  /** A name runs on to a blank or a sign, through whatever else there is. */
  private int endOfName() {
    int end = cursor.at();
    while (end < text.length() && !endsName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsName(char c) {
    return BLANKS.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0 || c == '!' || c == '~';
  }

  private SyntaxException unclosed(String message, String mend) {
    return new SyntaxException(new TextRange(cursor.at(), text.length()), message, mend);
  }

  private Token word(Kind kind, String value, int end) {
    Token token = new Token(kind, value, new TextRange(cursor.at(), end));
    cursor.moveTo(end);
    return token;
  }
}
