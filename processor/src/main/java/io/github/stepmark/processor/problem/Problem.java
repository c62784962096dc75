package io.github.stepmark.processor.problem;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;

/**
 * Something wrong with a workflow.
 *
 * @param id what users search for and tests pin, without the {@code Stepmark/} before it
 * @param severity how bad it is
 * @param place where it is printed
 * @param text what is wrong, and what to write instead
 */
public record Problem(String id, Severity severity, Place place, String text) {

  /** A mistake in how the workflow is written. */
  public static Problem of(Mistake mistake, Place place, Object... facts) {
    return new Problem(mistake.id(), mistake.severity(), place, mistake.text(facts));
  }

  /** A rule of the language that the definition breaks. */
  public static Problem of(Diagnostic diagnostic, Place place) {
    return new Problem(
        diagnostic.rule().id(),
        diagnostic.severity(),
        place,
        diagnostic.message() + " " + diagnostic.mend());
  }
}
