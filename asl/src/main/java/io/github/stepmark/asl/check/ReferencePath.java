package io.github.stepmark.asl.check;

import java.util.Optional;

/**
 * The syntax of reference paths: paths that name one node, by {@code .name}, {@code ['name']} and
 * {@code [0]} alone.
 */
final class ReferencePath {

  private static final String NEVER_IN_A_NAME = "@,:?*.[]()";

  private final String text;
  private int at = 1;

  private ReferencePath(String text) {
    this.text = text;
  }

  /** What is wrong with {@code text} as a reference path, and where; empty where nothing is. */
  static Optional<String> problem(String text) {
    if (!text.startsWith("$")) {
      return Optional.of(": Reference path didn't start with '$'");
    }
    return new ReferencePath(text).steps();
  }

  private Optional<String> steps() {
    if (at < text.length() && text.charAt(at) == '$') {
      at++; // the context object
    } else {
      name(); // a variable, or nothing
    }
    while (at < text.length()) {
      int start = at;
      boolean good = text.charAt(at) == '.' ? dotted() : text.charAt(at) == '[' && bracketed();
      if (!good) {
        return Optional.of(
            ": '" + text.substring(start) + "' at index " + start + " does not name one node");
      }
    }
    return Optional.empty();
  }

  private boolean dotted() {
    at++;
    int start = at;
    name();
    return at > start;
  }

  private void name() {
    while (at < text.length() && NEVER_IN_A_NAME.indexOf(text.charAt(at)) < 0) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at, text.length());
  }

  private boolean bracketed() {
    at++;
    if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
      char quote = text.charAt(at++);
      while (at < text.length() && text.charAt(at) != quote) {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
    } else {
      int start = at;
      if (at < text.length() && text.charAt(at) == '-') {
        at++;
      }
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at == start) {
        return false;
      }
    }
    return at < text.length() && text.charAt(at++) == ']';
  }
}
