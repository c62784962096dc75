package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a value is not of a type that is taken.
 *
 * @param what what takes it, as a message begins
 * @param taken the types that are
 */
public record Fit(String what, Set<Kind> taken) {

  private static final int SHOWN = 80;

  /**
   * Reports where {@code given} is never, or not always, of a type that is taken.
   *
   * @param written what a message calls it: the text that stands for it
   */
  public void report(Shape given, String written, @Nullable TextRange range, Problems problems) {
    boolean literal = given.toString(SHOWN).equals(written);
    String message = "%s takes %s, but " + written.replace("%", "%%") + " %s %s";
    report(given, range, problems, message, "Write what is %s.", literal);
  }

  /**
   * The same of what is itself what is given, such as a member of a task's input.
   *
   * @param origin where it is declared; {@code null} where that is not known
   */
  public void reportOfItself(Shape given, @Nullable String origin, Problems problems) {
    String mend = "Take it as what it is, or make it %s.";
    String declared = origin == null ? "" : ", declared as " + origin.replace("%", "%%");
    report(given, null, problems, "%s has to be %s, but %s %s" + declared, mend, false);
  }

  /**
   * Reports it.
   *
   * @param literal whether the message shows the value itself already
   */
  private void report(
      Shape given,
      @Nullable TextRange range,
      Problems problems,
      String message,
      String mend,
      boolean literal) {
    if (given.isAnything() || given.isNothing()) {
      return;
    }
    Set<Kind> wrong = EnumSet.copyOf(given.kinds());
    wrong.removeAll(taken);
    if (wrong.isEmpty()) {
      return;
    }
    boolean always = wrong.size() == given.kinds().size();
    problems.add(
        always ? Rule.WRONG_SHAPE : Rule.PERHAPS_WRONG_SHAPE,
        range,
        message.formatted(
            what, words(taken), always ? "is" : "may be", shown(given, wrong, always && !literal)),
        always
            ? mend.formatted(words(taken))
            : isListOrOne(given)
                ? "What is found alone is no array: put it in […], which makes one of it."
                : "Test its type in a Choice before, or make sure that it is "
                    + words(taken)
                    + ".");
  }

  /** Whether an array is taken, and it is one or what would be an element of it. */
  private boolean isListOrOne(Shape given) {
    ArrayShape arrays = given.arrays();
    return taken.equals(EnumSet.of(Kind.ARRAY))
        && arrays != null
        && arrays.element().equals(given.without(Kind.ARRAY));
  }

  private static String shown(Shape given, Set<Kind> wrong, boolean always) {
    return always ? given.toString(SHOWN) : words(wrong);
  }

  private static String words(Set<Kind> kinds) {
    return String.join(" or ", kinds.stream().map(Kind::words).toList());
  }
}
