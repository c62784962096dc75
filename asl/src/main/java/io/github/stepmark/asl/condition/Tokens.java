package io.github.stepmark.asl.condition;

import io.github.stepmark.asl.condition.Token.Kind;
import io.github.stepmark.asl.text.TextCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a condition into its words. */
final class Tokens {

  static final int LONGEST = 16_384;

  /** More than the JSON reader takes is no number here either. */
  private static final int MOST_DIGITS = 500;

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?(?![\\w.])");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
  private static final Pattern RELATION = Pattern.compile("==|!=|<=|>=|<|>");
  private static final Map<Character, Kind> SIGNS =
      Map.of('!', Kind.NOT, '(', Kind.OPEN, ')', Kind.CLOSE, ',', Kind.COMMA);

  private final String text;
  private final PathText paths;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text) throws Mistake {
    this.text = text;
    this.paths = new PathText(text);
  }

  /** Whether the text is short enough to be read, and has no half of a character. */
  static boolean fits(String text) {
    return text.length() <= LONGEST && TextCursor.isWellFormed(text);
  }

  /** Whether the text is a number that is read. */
  static boolean isNumber(String text) {
    return text.length() <= MOST_DIGITS && NUMBER.matcher(text).matches();
  }

  /** The words of {@code text}, ended by one of {@link Kind#END}. */
  static List<Token> of(String text) throws Mistake {
    if (text.length() > LONGEST) {
      throw new Mistake(
          LONGEST,
          "A condition has at most " + LONGEST + " characters",
          "Split it over several rules that lead to the same state.");
    }
    Tokens tokens = new Tokens(text);
    tokens.cut();
    return tokens.tokens;
  }

  private void cut() throws Mistake {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '$') {
        add(Kind.PATH, paths.end(at));
      } else if (c == '\'') {
        string();
      } else if (text.startsWith("&&", at)) {
        add(Kind.AND, at + 2);
      } else if (text.startsWith("||", at)) {
        add(Kind.OR, at + 2);
      } else if (!matches(RELATION, Kind.RELATION)
          && !matches(NUMBER, Kind.NUMBER)
          && !matches(NAME, Kind.NAME)) {
        sign(c);
      }
    }
    add(Kind.END, at);
  }

  private boolean matches(Pattern pattern, Kind kind) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    // The look-ahead of a number must see what follows it.
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt() || kind == Kind.NUMBER && matcher.end() - at > MOST_DIGITS) {
      return false;
    }
    add(kind, matcher.end());
    return true;
  }

  private void sign(char c) throws Mistake {
    Kind kind = SIGNS.get(c);
    if (kind == null) {
      throw new Mistake(
          at,
          "'" + c + "' has no place in a condition",
          switch (c) {
            case '"' -> "Write strings in single quotes: 'open'.";
            case '=' -> "Write == to compare.";
            case '&' -> "Write && for and.";
            case '|' -> "Write || for or.";
            case '/' -> "A pattern is text with * for any other: matches($.file, '*.log').";
            case '[' -> "Compare with one value at a time: $.a == 'x' || $.a == 'y'.";
            case '{' -> "A condition here has no {% %}: write it bare, or use JSONata.";
            default ->
                c >= '0' && c <= '9' || c == '-'
                    ? "Write numbers as in JSON: 12, -0.5, 1e3."
                    : "Compare a path with a value: $.status == 'open'.";
          });
    }
    add(kind, at + 1);
  }

  private void string() throws Mistake {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '\'') {
      if (text.charAt(at) == '\\') {
        at++;
        if (at >= text.length() || "'\\".indexOf(text.charAt(at)) < 0) {
          throw new Mistake(
              at - 1,
              "A backslash in a string stands before ' or another backslash",
              "Write \\\\ for a backslash.");
        }
      }
      value.append(text.charAt(at++));
    }
    if (at >= text.length()) {
      throw new Mistake(start, "This string has no end", "Close it with '.");
    }
    at++;
    tokens.add(new Token(Kind.STRING, value.toString(), start, at));
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end), at, end));
    at = end;
  }
}
