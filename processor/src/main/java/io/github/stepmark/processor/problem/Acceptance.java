package io.github.stepmark.processor.problem;

/**
 * A problem that {@code @Accept} says to be right as it is.
 *
 * @param id the problem's id
 * @param place the annotation
 */
public record Acceptance(String id, Place place) {

  /** Whether it silences {@code problem}. */
  boolean covers(Problem problem) {
    return id.equals(problem.id())
        && ProblemIds.isAcceptable(problem)
        && problem.place().isIn(place.element());
  }
}
