package io.github.stepmark.processor.problem;

import io.github.stepmark.asl.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What there is to print of a workflow's problems, as the user has settled it. */
public final class Verdict {

  private final Severities severities;

  public Verdict(Severities severities) {
    this.severities = severities;
  }

  /**
   * Those of {@code problems} that are not accepted.
   *
   * @param complete whether all problems were looked for, so that an acceptance of none is unused
   */
  public List<Problem> of(List<Problem> problems, List<Acceptance> acceptances, boolean complete) {
    Set<Acceptance> used = new LinkedHashSet<>();
    List<Problem> left = new ArrayList<>();
    for (Problem problem : problems) {
      List<Acceptance> covering =
          acceptances.stream().filter(each -> each.covers(problem)).toList();
      used.addAll(covering);
      if (covering.isEmpty()) {
        left.add(problem);
      }
    }
    if (complete) {
      acceptances.stream()
          .filter(each -> !used.contains(each))
          .forEach(each -> left.add(Problem.of(Mistake.UNUSED_ACCEPT, each.place(), each.id())));
    }
    return left.stream().map(severities::of).flatMap(Optional::stream).toList();
  }

  /** Whether one of {@code problems} is an error. */
  public static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
