package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Signature.Parameter;
import io.github.stepmark.asl.text.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads signatures. Like the language itself it passes over letters that it does not know. */
final class SignatureReader {

  static final String LETTERS = "snbloafjx";

  private static final Pattern SIGNS = Pattern.compile("[A-Za-z<>():?+-]*");
  private static final Pattern CHOICE = Pattern.compile("[A-Za-z]*");

  private final String text;
  private final TextRange place;
  private final List<Parameter> parameters = new ArrayList<>();

  /**
   * @param text with its angle brackets
   * @param place where it stands in the expression
   */
  SignatureReader(String text, TextRange place) {
    this.text = text;
    this.place = place;
  }

  Signature read() throws SyntaxException {
    if (!SIGNS.matcher(text).matches()) {
      throw mistake(
          "A signature has letters for types, < > ( ) and the marks - ? + :",
          "Write one letter for each parameter, a colon and one for the result: <sn:s>.");
    }
    int at = 1;
    while (at < text.length() && text.charAt(at) != ':') {
      at = symbol(at) + 1;
    }
    String result = at < text.length() - 1 ? text.substring(at + 1, text.length() - 1) : "";
    return new Signature(parameters, result);
  }

  /** Takes what stands at {@code at} and returns the index of its last character. */
  private int symbol(int at) throws SyntaxException {
    char c = text.charAt(at);
    switch (c) {
      case '-', '?', '+' -> {
        if (at > 2 && isMark(text.charAt(at - 1)) && isMark(text.charAt(at - 2))) {
          throw mistake(
              "A parameter has at most two of the marks - ? +", "Take out one of the marks.");
        }
        change(last -> last.with(c));
      }
      case '(' -> {
        int end = closing(at, '(', ')');
        String choice = text.substring(at + 1, end);
        if (end == text.length() || !CHOICE.matcher(choice).matches()) {
          throw mistake(
              "A choice of types has bare letters only, and a bracket at its end",
              "Write the letters of the types: (sn).");
        }
        add(choice);
        return end;
      }
      case '<' -> {
        String last = parameters.isEmpty() ? "" : parameters.get(parameters.size() - 1).types();
        if (!last.equals("a") && !last.equals("f")) {
          throw mistake(
              "Only the types a (array) and f (function) have a parameter in angle brackets",
              "Write it after a or f: a<s>.");
        }
        int end = closing(at, '<', '>');
        change(array -> array.of(text.substring(at + 1, end)));
        return end;
      }
      default -> {
        if (LETTERS.indexOf(c) >= 0) {
          add(String.valueOf(c));
        }
      }
    }
    return at;
  }

  private static boolean isMark(char c) {
    return c == '-' || c == '?' || c == '+';
  }

  private void add(String types) {
    parameters.add(new Parameter(types, "", false, false, false));
  }

  private void change(UnaryOperator<Parameter> change) {
    if (!parameters.isEmpty()) {
      parameters.set(parameters.size() - 1, change.apply(parameters.get(parameters.size() - 1)));
    }
  }

  /** The index of the bracket that closes the one at {@code open}; the text's length for none. */
  private int closing(int open, char opening, char closing) {
    int depth = 1;
    int at = open;
    while (depth > 0 && ++at < text.length()) {
      depth += text.charAt(at) == opening ? 1 : text.charAt(at) == closing ? -1 : 0;
    }
    return at;
  }

  private SyntaxException mistake(String message, String mend) {
    return new SyntaxException(place, message, mend);
  }
}
