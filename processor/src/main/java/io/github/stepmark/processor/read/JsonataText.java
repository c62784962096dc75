package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.jsonata.Delimited;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Problems;
import java.util.Optional;

/** The text of JSONata expressions, which stands in members without its delimiters. */
final class JsonataText {

  private static final String OPEN = "{% ";
  private static final String CLOSE = " %}";

  /** What binds tighter than {@code =} for certain: variables, names, dots and indexes. */
  private static final String PATH = "[\\p{L}\\p{N}_$.]+(\\[-?\\d+][\\p{L}\\p{N}_$.]*)*";

  private JsonataText() {}

  /** Whether {@code text} has the delimiters itself; no JSON begins so. */
  static boolean isDelimited(String text) {
    return Delimited.is(text.strip());
  }

  /** {@code text} in the delimiters, with which it is taken as it is where it has them. */
  static Located<String> delimited(Located<String> text) {
    if (!isDelimited(text.value())) {
      return new Located<>(delimited(text.value()), text.place().preceded(OPEN.length()));
    }
    int blanks = text.value().indexOf('{');
    return new Located<>(text.value().strip(), text.place().preceded(-blanks));
  }

  /** The expression {@code text} in the delimiters. */
  static String delimited(String text) {
    return OPEN + text + CLOSE;
  }

  /** {@code text} without the delimiters, if it has them. */
  static String bare(String text) {
    return isDelimited(text) ? Delimited.inner(text.strip()).strip() : text;
  }

  /** What finds the same as {@code text} does in JSONPath; empty where it is not a path of that. */
  static Optional<String> ofPath(String text) {
    String bare = bare(text);
    String root = bare.startsWith("$$") ? "$$" : "$";
    String steps = bare.startsWith(root) ? bare.substring(root.length()) : bare;
    boolean path = bare.equals(root) || steps.startsWith(".") || steps.startsWith("[");
    return path && bare.startsWith(root)
        ? Optional.of((root.equals("$$") ? "$states.context" : "$states.input") + steps)
        : Optional.empty();
  }

  /** Whether {@code text} is not a path of JSONPath; reported where it is. */
  static boolean isNoPath(Located<String> text, Problems problems) {
    Optional<String> expression = ofPath(text.value());
    expression.ifPresent(
        instead -> problems.add(Mistake.PATH_IN_JSONATA, text.place(), text.value(), instead));
    return expression.isEmpty();
  }

  /**
   * The expression, delimited, that {@code left} equals {@code literal}. Times are equal that are
   * the same instant, in whatever form and zone.
   */
  static String equality(String left, ChoiceLiteral literal) {
    String operand = bare(left);
    String right = Json.compact(literal.value()); // JSON's literals are JSONata's
    String text =
        switch (literal.family()) {
          case TIMESTAMP -> "$toMillis(" + operand + ") = $toMillis(" + right + ")";
          default -> (operand.matches(PATH) ? operand : "(" + operand + ")") + " = " + right;
        };
    return delimited(text);
  }
}
