package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.processor.model.EmittedNames;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Workflow;
import io.github.stepmark.processor.problem.Acceptance;
import io.github.stepmark.processor.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a workflow.
 *
 * @param names the names of what it emits
 * @param workflow the workflow, without what could not be read where there are errors; {@code null}
 *     where none of it could be, or a type is missing that may still be made
 * @param records the records that it emits, each at its method; written in any case: without them
 *     the compiler would bury one mistake of the user's under many of its own
 * @param problems what is wrong
 * @param accepted the problems that are right as they are
 * @param deprecated whether emitted code has to name something deprecated
 */
public record Reading(
    EmittedNames names,
    @Nullable Workflow workflow,
    List<Located<RecordStructure>> records,
    List<Problem> problems,
    List<Acceptance> accepted,
    boolean deprecated) {

  public Reading {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
    accepted = List.copyOf(accepted);
  }

  /** The workflow, where there is no error in it. */
  public @Nullable Workflow whole() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
        ? null
        : workflow;
  }
}
