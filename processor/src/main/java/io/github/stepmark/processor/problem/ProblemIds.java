package io.github.stepmark.processor.problem;

import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.Rule;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The ids of all problems, those of the source and those of the definition. */
public final class ProblemIds {

  private ProblemIds() {}

  /** All of them. */
  public static Set<String> all() {
    Set<String> ids = acceptable();
    Arrays.stream(Mistake.values()).map(Mistake::id).forEach(ids::add);
    Arrays.stream(Rule.values()).map(Rule::id).forEach(ids::add);
    return ids;
  }

  /** Those that {@code @Accept} can name: warnings, notes, and what is doubtful by its nature. */
  public static Set<String> acceptable() {
    Set<String> ids = new TreeSet<>();
    for (Mistake mistake : Mistake.values()) {
      if (mistake.severity() != Severity.ERROR) {
        ids.add(mistake.id());
      }
    }
    for (Rule rule : Rule.values()) {
      if (rule.severity() != Severity.ERROR || rule.isOfDataFlow()) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  /** Whether this very problem can be accepted; some ids are those of errors and of warnings. */
  static boolean isAcceptable(Problem problem) {
    return problem.severity() != Severity.ERROR
        || Arrays.stream(Rule.values())
            .anyMatch(rule -> rule.isOfDataFlow() && rule.id().equals(problem.id()));
  }
}
