package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.NumberShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextForm;
import io.github.stepmark.asl.shape.TextShape;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is given to which values of its type are taken: which texts, what they look like, and
 * whether numbers are whole.
 *
 * @param what how messages name what is given
 * @param origin where it is declared; {@code null} where that is not known
 */
record Values(Shape given, Shape taken, String what, @Nullable String origin) {

  private static final int SHOWN = 80;

  /** Reports those that are not. */
  void check(Problems problems) {
    Shape wanted = taken.without(Kind.NULL);
    if (given.isOnly(Kind.STRING) && wanted.isOnly(Kind.STRING)) {
      texts(given.texts(), wanted.texts(), problems);
    }
    if (given.isOnly(Kind.NUMBER) && wanted.isOnly(Kind.NUMBER) && wanted.numbers().integral()) {
      fractions(given.numbers(), problems);
    }
  }

  private void texts(TextShape texts, TextShape wanted, Problems problems) {
    Set<String> constants = texts.constants();
    if (constants != null) {
      constants(constants, wanted, problems);
    } else if (texts.form() != wanted.form()
        && texts.form() != TextForm.ANY
        && wanted.form() != TextForm.ANY) {
      String message = "%s has to be %s, but is %s";
      String words = wanted.form().words();
      problems.add(
          Rule.WRONG_SHAPE,
          null,
          message.formatted(what, words, texts.form().words()) + declared(),
          "Take it as what it is, or make it " + words + ".");
    }
  }

  private void constants(Set<String> constants, TextShape wanted, Problems problems) {
    Set<String> others = new LinkedHashSet<>(constants);
    others.removeIf(one -> mayTake(wanted, one));
    if (others.isEmpty()) {
      return;
    }
    boolean always = others.size() == constants.size();
    String takes =
        wanted.constants() == null
            ? "takes " + wanted.form().words()
            : "knows " + Shape.texts(wanted.constants()).toString(SHOWN) + " alone";
    problems.add(
        always ? Rule.WRONG_SHAPE : Rule.PERHAPS_WRONG_SHAPE,
        null,
        "%s %s %s, but what takes it %s"
            .formatted(what, always ? "is" : "may be", Shape.texts(others).toString(SHOWN), takes),
        always && wanted.constants() != null
            ? "Write one of those."
            : always
                ? "Take it as what it is, or make it " + wanted.form().words() + "."
                : "Ask for it in a Choice before, or let what takes it know it.");
  }

  /** What a deployment puts in is not known. */
  private static boolean mayTake(TextShape wanted, String constant) {
    return constant.contains("${")
        || (wanted.constants() == null
            ? wanted.form().mayBe(constant)
            : wanted.constants().contains(constant));
  }

  private void fractions(NumberShape numbers, Problems problems) {
    Set<BigDecimal> constants = numbers.constants();
    if (numbers.integral()) {
      return;
    }
    if (constants != null) {
      if (constants.stream().allMatch(one -> one.scale() > 0)) {
        problems.add(
            Rule.WRONG_SHAPE,
            null,
            "%s is %s, but what takes it wants a whole number"
                .formatted(what, given.toString(SHOWN)),
            "Write a whole number.");
      }
    } else if (origin != null) { // a condition or an operator tells no whole numbers from others
      problems.add(
          Rule.PERHAPS_WRONG_SHAPE,
          null,
          what + " may have a fraction, but what takes it wants a whole number" + declared(),
          "Take it as what it is, or round it before.");
    }
  }

  private String declared() {
    return origin == null ? "" : ", declared as " + origin;
  }
}
