package io.github.stepmark.cli;

import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.MapRun;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** What an execution's error alone does not say: what failed in its Map Runs, and what helps. */
final class RunAdvice {

  private RunAdvice() {}

  static void print(Execution execution, PrintWriter err) {
    Execution failed = execution;
    for (Execution next = failed; next != null; next = firstFailure(next, err)) {
      failed = next;
    }
    String cause = String.valueOf(failed.cause());
    if (cause.contains("[Stepmark/NoAnswer]")) {
      err.println(
          cause.contains("runner.buckets(")
              ? "stepmark: give a folder that stands for Amazon S3 with --buckets FOLDER"
              : "stepmark: give answers with --answer '%s=JSON', or with --mocks and --test-case"
                  .formatted(Printable.of(failed.unanswered().orElse("NAME"))));
    }
  }

  private static @Nullable Execution firstFailure(Execution execution, PrintWriter err) {
    for (MapRun run : execution.mapRuns()) {
      for (Execution child : run.executions()) {
        if (run.status() == ExecutionStatus.FAILED && child.status() == ExecutionStatus.FAILED) {
          err.println(
              "stepmark: "
                  + Printable.of(
                      "'%s' failed for the item %s: %s: %s"
                          .formatted(run.state(), child.input(), child.error(), child.cause())));
          return child;
        }
      }
    }
    return null;
  }
}
