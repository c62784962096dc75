package io.github.stepmark.cli.java;

import io.github.stepmark.asl.jsonata.Delimited;

/** JSONata expressions, which stand in members without their delimiters. */
final class Jsonata {

  private static final String OPEN = "{% ";
  private static final String CLOSE = " %}";

  private Jsonata() {}

  /** Whether the DSL takes {@code text} for an expression with its delimiters, as it is. */
  static boolean isDelimited(String text) {
    return Delimited.is(text) && text.equals(text.strip());
  }

  /** What a member has for an expression: without the delimiters, if they are put back alike. */
  static String member(String expression) {
    if (expression.length() < OPEN.length() + CLOSE.length()
        || !expression.startsWith(OPEN)
        || !expression.endsWith(CLOSE)) {
      return expression;
    }
    String bare = expression.substring(OPEN.length(), expression.length() - CLOSE.length());
    return bare.isBlank() || !bare.equals(bare.strip()) || isDelimited(bare) ? expression : bare;
  }
}
