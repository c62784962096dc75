package io.github.stepmark.processor;

import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.processor.lower.Lowered;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Problem;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mistakes that say nothing of data: beside them it can be followed, and all of it is known. */
final class Bystanders {

  private static final Set<String> MISTAKES =
      Stream.of(
              Mistake.CLOSED_WORKFLOW,
              Mistake.NO_CONSTRUCTOR,
              Mistake.INVALID_VERSION,
              Mistake.INVALID_MACHINE_NAME,
              Mistake.INVALID_PARTITION,
              Mistake.INVALID_SEVERITY,
              Mistake.INVALID_OPTION,
              Mistake.NAME_TAKEN,
              Mistake.MACHINE_NAME_TAKEN,
              Mistake.PRIVATE_STATE,
              Mistake.STATIC_STATE,
              Mistake.NOT_A_STATE_WITHOUT_BODY,
              Mistake.UNUSED_BRANCH,
              Mistake.NO_ERRORS,
              Mistake.BROAD_EXCEPTION,
              Mistake.ABSTRACT_EXCEPTION,
              Mistake.NOT_THROWN,
              Mistake.SHADOWED_HANDLER,
              Mistake.NO_NUMBER,
              Mistake.UNKNOWN_PROBLEM,
              Mistake.NOT_ACCEPTABLE,
              Mistake.NO_REASON)
          .map(Mistake::id)
          .collect(Collectors.toUnmodifiableSet());

  /** Fields by which no data goes. What a catcher answers to, its state is given as Error. */
  private static final Pattern FIELDS =
      Pattern.compile(".*/((Timeout|Heartbeat)Seconds(Path)?|Comment|Retry(/.*)?)");

  private Bystanders() {}

  /** Whether all errors among {@code problems} are such, and what is lost by them. */
  static boolean areAll(Collection<Problem> problems, Lowered draft) {
    return problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .allMatch(error -> MISTAKES.contains(error.id()))
        && draft.lost().stream().allMatch(lost -> FIELDS.matcher(lost).matches());
  }
}
