package io.github.stepmark.processor.problem;

import io.github.stepmark.asl.Diagnostic.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What notes and warnings are printed as.
 *
 * @param notes empty where they are not printed
 * @param warnings likewise
 */
public record Severities(Optional<Severity> notes, Optional<Severity> warnings) {

  private static final Map<String, Optional<Severity>> WORDS =
      Map.of(
          "ignore", Optional.empty(),
          "note", Optional.of(Severity.NOTE),
          "warning", Optional.of(Severity.WARNING),
          "error", Optional.of(Severity.ERROR));

  /** The words for what they can be printed as. */
  public static Set<String> words() {
    return new TreeSet<>(WORDS.keySet());
  }

  /**
   * Those of the given words; a problem stays what it is where a word is none of {@link #words}.
   */
  public static Severities of(String notes, String warnings) {
    return new Severities(
        WORDS.getOrDefault(notes, Optional.of(Severity.NOTE)),
        WORDS.getOrDefault(warnings, Optional.of(Severity.WARNING)));
  }

  /** {@code problem} as it is printed; empty where it is not. */
  Optional<Problem> of(Problem problem) {
    Optional<Severity> severity =
        switch (problem.severity()) {
          case NOTE -> notes;
          case WARNING -> warnings;
          case ERROR -> Optional.of(Severity.ERROR);
        };
    return severity.map(as -> new Problem(problem.id(), as, problem.place(), problem.text()));
  }
}
