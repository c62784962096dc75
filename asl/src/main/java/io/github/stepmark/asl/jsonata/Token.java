package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;

/**
 * A word of an expression's text.
 *
 * @param text as it is written; of a string, a quoted name and a variable what it stands for
 */
record Token(Kind kind, String text, TextRange range) {

  enum Kind {
    NAME,
    VARIABLE,
    STRING,
    NUMBER,
    /** {@code true}, {@code false} or {@code null}. */
    VALUE,
    REGEX,
    /** A sign, or {@code and}, {@code or}, {@code in}. */
    OPERATOR,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean is(String operator) {
    return kind == Kind.OPERATOR && text.equals(operator);
  }

  /** How strongly it binds what stands before it; 0 where it does not. */
  int power() {
    if (kind != Kind.OPERATOR) {
      return 0;
    }
    return switch (text) {
      case "[", "(", "@", "#" -> 80;
      case "." -> 75;
      case "{" -> 70;
      case "^" -> 40;
      case "?" -> 20;
      case ":=" -> 10;
      default -> BinaryOperator.of(text).map(BinaryOperator::power).orElse(0);
    };
  }

  /** How a message names it. */
  String words() {
    return switch (kind) {
      case END -> "the end";
      case STRING -> "a string";
      case REGEX -> "a regular expression";
      case VARIABLE -> "'$" + shortened() + "'";
      default -> "'" + shortened() + "'";
    };
  }

  private String shortened() {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
