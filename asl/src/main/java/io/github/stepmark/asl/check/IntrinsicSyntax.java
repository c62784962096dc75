package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The syntax of calls of intrinsic functions: {@code States.Format('{} of {}', $.n, 12)}. How many
 * arguments a function takes, and what a path among them says, is not looked at.
 */
final class IntrinsicSyntax {

  private static final int DEEPEST = 64;
  private static final List<String> FUNCTIONS =
      List.of(
          "Format",
          "StringToJson",
          "JsonToString",
          "Array",
          "ArrayPartition",
          "ArrayContains",
          "ArrayRange",
          "ArrayGetItem",
          "ArrayLength",
          "ArrayUnique",
          "Base64Encode",
          "Base64Decode",
          "Hash",
          "JsonMerge",
          "MathRandom",
          "MathAdd",
          "StringSplit",
          "UUID");
  private static final Pattern CALL = Pattern.compile("States\\.([A-Za-z0-9]*)\\s*\\(");
  private static final Pattern LITERAL =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?|null|true|false");

  private final String text;
  private int at;

  private IntrinsicSyntax(String text) {
    this.text = text;
  }

  /** What is wrong with {@code text} as a call; empty where nothing is. */
  static Optional<String> problem(String text) {
    IntrinsicSyntax syntax = new IntrinsicSyntax(text);
    try {
      syntax.call(0);
      syntax.blanks();
      if (syntax.at < text.length()) {
        throw syntax.expected("nothing after the call");
      }
      return Optional.empty();
    } catch (Mistake mistake) {
      return Optional.of(mistake.message);
    }
  }

  private void call(int depth) throws Mistake {
    if (depth > DEEPEST) {
      throw new Mistake("more than " + DEEPEST + " calls inside each other");
    }
    Matcher call = CALL.matcher(text).region(at, text.length());
    if (!call.lookingAt()) {
      throw expected("a call of an intrinsic function");
    }
    if (!FUNCTIONS.contains(call.group(1))) {
      throw new Mistake(
          "there is no function States."
              + call.group(1)
              + Nearest.to(call.group(1), FUNCTIONS)
                  .map(name -> "; did you mean States." + name + "?")
                  .orElse(""));
    }
    at = call.end();
    blanks();
    if (peek() != ')') {
      argument(depth);
      while (peek() == ',') {
        at++;
        argument(depth);
      }
    }
    if (peek() != ')') {
      throw expected("',' or ')'");
    }
    at++;
  }

  private void argument(int depth) throws Mistake {
    blanks();
    Matcher literal = LITERAL.matcher(text).region(at, text.length());
    if (peek() == '\'') {
      string();
    } else if (peek() == '$') {
      path();
    } else if (literal.lookingAt()) {
      at = literal.end();
    } else {
      call(depth + 1);
    }
    blanks();
  }

  private void string() throws Mistake {
    at++;
    while (peek() != '\'') {
      if (peek() == '\\') {
        at++;
        if ("'{}\\".indexOf(peek()) < 0) {
          throw expected("one of ' { } \\ after a backslash");
        }
      }
      if (at >= text.length()) {
        throw expected("a closing '");
      }
      at++;
    }
    at++;
  }

  /** Runs to the comma or bracket that ends the argument, over those inside the path. */
  private void path() throws Mistake {
    int open = 0;
    while (at < text.length() && (open > 0 || peek() != ',' && peek() != ')')) {
      char c = peek();
      if (c == '\'' || c == '"') {
        int end = text.indexOf(c, at + 1);
        if (end < 0) {
          throw expected("a closing " + c);
        }
        at = end;
      } else if (c == '[' || c == '(') {
        open++;
      } else if (c == ']' || c == ')') {
        open--;
      }
      at++;
    }
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** The next character; a control character, which nothing expects, at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private Mistake expected(String what) {
    return new Mistake("expected " + what + " at index " + at);
  }

  private static final class Mistake extends Exception {
    private static final long serialVersionUID = 1;
    private final String message;

    Mistake(String message) {
      super(message, null, false, false);
      this.message = message;
    }
  }
}
