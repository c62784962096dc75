package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
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

  /** Reports where {@code given} is never, or not always, of a type that is taken. */
  public void report(Shape given, @Nullable TextRange range, Problems problems) {
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
        "%s takes %s, but this %s %s"
            .formatted(what, words(taken), always ? "is" : "may be", shown(given, wrong, always)),
        always
            ? "Write what is " + words(taken) + "."
            : "Test its type in a Choice before, or make sure that it is " + words(taken) + ".");
  }

  private static String shown(Shape given, Set<Kind> wrong, boolean always) {
    return always ? given.toString(SHOWN) : words(wrong);
  }

  private static String words(Set<Kind> kinds) {
    return String.join(" or ", kinds.stream().map(Kind::words).toList());
  }
}
