package io.github.stepmark.runner.query.jsonpath;

import io.github.stepmark.runner.query.QueryException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code StringMatches}: {@code *} stands for any text, {@code \*} and {@code \\} for the character
 * behind the backslash.
 */
final class Wildcards {

  private Wildcards() {}

  /** Whether the whole of {@code text} matches. */
  static boolean match(String pattern, String text) {
    List<String> literals = literals(pattern);
    String first = literals.get(0);
    if (literals.size() == 1) {
      return text.equals(first);
    }
    String last = literals.get(literals.size() - 1);
    if (text.length() < first.length() + last.length()
        || !text.startsWith(first)
        || !text.endsWith(last)) {
      return false;
    }
    // What lies between may be taken greedily from the left: each star stands for any text.
    int at = first.length();
    int end = text.length() - last.length();
    for (String literal : literals.subList(1, literals.size() - 1)) {
      int found = text.indexOf(literal, at);
      if (found < 0 || found + literal.length() > end) {
        return false;
      }
      at = found + literal.length();
    }
    return true;
  }

  /** The texts between the stars, one more than there are stars. */
  private static List<String> literals(String pattern) {
    List<String> literals = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*') {
        literals.add(literal.toString());
        literal.setLength(0);
      } else if (c == '\\') {
        i++;
        if (i == pattern.length() || "*\\".indexOf(pattern.charAt(i)) < 0) {
          throw QueryException.runtime(
              "StringMatches '%s': a backslash stands before '*' or '\\' only".formatted(pattern));
        }
        literal.append(pattern.charAt(i));
      } else {
        literal.append(c);
      }
    }
    literals.add(literal.toString());
    return literals;
  }
}
