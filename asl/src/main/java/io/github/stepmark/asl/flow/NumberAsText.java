package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextForm;
import io.github.stepmark.asl.shape.TextShape;
import java.util.Set;
import java.util.regex.Pattern;

/** A string where a number is taken, which AWS reads as one. */
final class NumberAsText {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d*)?|.*\\$\\{.*");

  private NumberAsText() {}

  /** Reports where {@code found}, which {@code written} has found, may be a string of another. */
  static void check(Shape found, String what, String written, Problems problems) {
    TextShape texts = found.texts();
    if (found.isAnything() || texts == null || !found.isOnly(Kind.STRING)) {
      return;
    }
    Set<String> constants = texts.constants();
    if (constants != null && constants.stream().allMatch(one -> NUMBER.matcher(one).matches())) {
      return;
    }
    boolean always =
        texts.form() != TextForm.ANY
            || constants != null
                && constants.stream().noneMatch(one -> NUMBER.matcher(one).matches());
    problems.add(
        always ? Rule.WRONG_SHAPE : Rule.PERHAPS_WRONG_SHAPE,
        null,
        "%s takes a number, but %s %s"
            .formatted(
                what,
                written,
                always ? "is " + found.toString(80) : "is a string, which may be none"),
        "Write what is a number.");
  }
}
