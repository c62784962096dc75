package io.github.stepmark.asl.condition;

/**
 * Finds where a path in a text ends: {@code $}, then {@code .name}, {@code ['name']}, {@code [0]}.
 */
final class PathText {

  private static final String NEVER_IN_A_NAME = "()[]{}'\"=!<>&|,.:;@?*\\";

  private final String text;
  private int at;

  private PathText(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * The index after the path that starts at {@code from}, where there is a {@code $}.
   *
   * @throws Mistake where a dot or a bracket of the path is not followed by what it asks for
   */
  static int end(String text, int from) throws Mistake {
    PathText path = new PathText(text, from + 1);
    path.steps();
    return path.at;
  }

  /** Whether {@code text} is one path and nothing else. */
  static boolean isPath(String text) {
    try {
      return text.startsWith("$") && end(text, 0) == text.length();
    } catch (Mistake mistake) {
      return false;
    }
  }

  private void steps() throws Mistake {
    if (peek() == '$') {
      at++; // the context object
    } else {
      name(); // a variable, or nothing
    }
    while (peek() == '.' || peek() == '[') {
      if (peek() == '[') {
        bracket();
      } else {
        int dot = at++;
        if (name() == 0) {
          throw new Mistake(
              dot,
              "A name must follow the dot of a path",
              "Write it like $.order.total; a path in a condition names one node.");
        }
      }
    }
  }

  /** Skips a name; answers with its length. */
  private int name() {
    int start = at;
    while (at < text.length()
        && NEVER_IN_A_NAME.indexOf(peek()) < 0
        && !Character.isWhitespace(peek())) {
      at++;
    }
    return at - start;
  }

  private void bracket() throws Mistake {
    int open = at++;
    char quote = peek();
    if (quote == '\'' || quote == '"') {
      at++;
      while (at < text.length() && peek() != quote) {
        at += peek() == '\\' ? 2 : 1;
      }
      at++;
    } else {
      if (peek() == '-') {
        at++;
      }
      int digits = at;
      while (peek() >= '0' && peek() <= '9') {
        at++;
      }
      if (at == digits) {
        throw badBracket(open);
      }
    }
    if (peek() != ']') {
      throw badBracket(open);
    }
    at++;
  }

  private static Mistake badBracket(int open) {
    return new Mistake(
        open,
        "Brackets in a path have a name in quotes or an index",
        "Write them like $['order id'] or $.lines[0]; a path in a condition names one node.");
  }

  /** The next character; a control character, which no path has, at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
