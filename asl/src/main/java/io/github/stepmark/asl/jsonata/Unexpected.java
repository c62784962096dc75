package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Token.Kind;
import io.github.stepmark.asl.text.SyntaxException;

/** What to say of a word that has no place where it stands. */
final class Unexpected {

  private Unexpected() {}

  /** A sign that is no operator. */
  static SyntaxException sign(char sign, int at) {
    return new SyntaxException(
        new TextRange(at, at + 1),
        "'" + sign + "' is no operator of JSONata",
        sign == '!'
            ? "Write $not(…) for not, != for not equal."
            : "Write ~> to hand a value to a function.");
  }

  /** A word where a value has to stand. */
  static SyntaxException value(Token token, String text) {
    String before = text.substring(0, token.range().start()).stripTrailing();
    if (token.is(Kind.END)) {
      return before.isEmpty()
          ? mistake(
              token, "The expression is empty", "Write a value, such as $states.input or 'text'.")
          : mistake(
              token,
              "The expression ends where a value is expected",
              "Write a value, or take out what stands before it.");
    }
    String message = "Expected a value instead of " + token.words();
    String pair =
        before.isEmpty() ? token.text() : before.charAt(before.length() - 1) + token.text();
    return switch (pair) {
      case "?:", "??" ->
          mistake(
              token,
              "The operator " + pair + " is of JSONata 2.1; Step Functions runs version 2.0.6",
              pair.equals("??")
                  ? "Write $exists(a) ? a : b."
                  : "Write the value again: a ? a : b.");
      case "==" -> mistake(token, message, "Write = to compare.");
      case "&&" -> mistake(token, message, "Write and.");
      case "=>", "->" -> mistake(token, message, "Write a function as function($x) { $x + 1 }.");
      case "<>" -> mistake(token, message, "Write != to compare.");
      default -> mistake(token, message, mend(token, before));
    };
  }

  private static String mend(Token token, String before) {
    if (token.is("?") && before.endsWith("[")) {
      return "This is a filter of JSONPath; write $states.input.items[price < 10].";
    }
    if (token.is("..")) {
      return "Write [1..5] for the integers from 1 to 5, and ** for all that a value contains.";
    }
    if (token.is(":") && before.endsWith("[")) {
      return "Write [[0..4]] for the first five.";
    }
    if (token.is("/")) {
      return "A regular expression cannot begin a bracket: bind it to a variable first, or hand it"
          + " to a function.";
    }
    if (token.is(",") || token.is(";") || token.is("]") || token.is("}") || token.is(")")) {
      return "Write a value before it, or take out what stands before it.";
    }
    return "Write a value on both sides of the operator, or take it out.";
  }

  /** A word after the end of an expression. */
  static SyntaxException more(Token token, String text) {
    String message = "Expected an operator or the end instead of " + token.words();
    if (token.is(")") || token.is("]") || token.is("}")) {
      return mistake(token, message, "Nothing opens this bracket: take it out.");
    }
    if (token.is("|")) {
      return mistake(token, message, "Write or.");
    }
    if (token.is(":")) {
      return mistake(token, message, "Write the names of an object in braces: {'a': 1}.");
    }
    if (token.is("..")) {
      return text.startsWith("$..")
          ? mistake(token, message, "This is JSONPath; write $states.input.**.name.")
          : mistake(token, message, "A range stands in an array: [1..5].");
    }
    if (token.is(",") || token.is(";")) {
      return mistake(token, message, "Put several expressions in brackets: ($a := 1; $a + 1).");
    }
    return mistake(token, message, "Join the two by an operator: & for text, + for numbers.");
  }

  /** A word where another is asked for. */
  static SyntaxException instead(Token token, String wanted, String mend) {
    return mistake(token, "Expected '" + wanted + "' instead of " + token.words(), mend);
  }

  private static SyntaxException mistake(Token token, String message, String mend) {
    return new SyntaxException(token.range(), message, mend);
  }
}
