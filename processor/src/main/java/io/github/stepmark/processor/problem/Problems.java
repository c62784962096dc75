package io.github.stepmark.processor.problem;

import io.github.stepmark.asl.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a workflow is read; nothing is printed before all is. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Mistake mistake, Place place, Object... facts) {
    add(Problem.of(mistake, place, facts));
  }

  public void add(Problem problem) {
    found.add(problem);
  }

  /** What was found so far, in that order. */
  public List<Problem> found() {
    return List.copyOf(found);
  }

  /** How many were found so far. */
  public int count() {
    return found.size();
  }

  /** How many errors were found so far. */
  public int errors() {
    return (int) found.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
  }

  public boolean hasErrors() {
    return errors() > 0;
  }
}
