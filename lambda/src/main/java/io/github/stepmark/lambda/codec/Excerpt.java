package io.github.stepmark.lambda.codec;

/** How a payload's own text is shown in paths and messages: short, and on one line. */
final class Excerpt {

  private static final int LENGTH = 60;

  private Excerpt() {}

  /** Appends a step to a member: {@code .name}, or {@code ['odd name']}. */
  static void member(StringBuilder path, String name) {
    if (isShorthand(name)) {
      path.append('.').append(name);
    } else {
      path.append("['");
      append(path, name, '\'');
      path.append("']");
    }
  }

  /** A text in double quotes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    append(quoted, text, '"');
    return quoted.append('"').toString();
  }

  /** A text as it is, but cut where it is long. */
  static String cut(String text) {
    StringBuilder cut = new StringBuilder();
    append(cut, text, '\\');
    return cut.toString();
  }

  private static boolean isShorthand(String name) {
    if (name.isEmpty() || name.length() > LENGTH || Character.isDigit(name.charAt(0))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder to, String text, char quote) {
    int shown = Math.min(text.length(), LENGTH);
    if (shown < text.length() && Character.isHighSurrogate(text.charAt(shown - 1))) {
      shown--;
    }
    for (int i = 0; i < shown; i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        to.append('\\').append(c);
      } else if (isUnprintable(c) || isLoneSurrogate(text, i)) {
        to.append("\\u").append(String.format("%04x", (int) c));
      } else {
        to.append(c);
      }
    }
    if (shown < text.length()) {
      to.append('…');
    }
  }

  private static boolean isUnprintable(char c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u2028'
        || c == '\u2029';
  }

  /** Whether half of a surrogate pair stands at {@code i} without its other half. */
  static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Where the first half of a surrogate pair without its other half stands, or -1. */
  static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isLoneSurrogate(text, i)) {
        return i;
      }
    }
    return -1;
  }
}
