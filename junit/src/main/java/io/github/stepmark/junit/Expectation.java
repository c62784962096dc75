package io.github.stepmark.junit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.visit.PathDrawing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Compares what a test expects of a run with what came, and draws the run where they differ. */
final class Expectation {

  private static final int WIDTH = 110;

  /** So many of the last lines that handlers logged are shown. */
  private static final int LOG_LINES = 20;

  private final WorkflowRun run;
  private final Payloads payloads;

  Expectation(WorkflowRun run, Payloads payloads) {
    this.run = run;
    this.payloads = payloads;
  }

  /** Expects that two plain values are equal. */
  void equal(String what, @Nullable Object expected, @Nullable Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw failure(
          "%s\n  expected: %s\n  but was:  %s".formatted(what, expected, actual), expected, actual);
    }
  }

  /** Expects that a payload is the JSON of what the test wrote. */
  void json(String what, Object expected, @Nullable String actual) {
    JsonNode wanted = payloads.node(expected);
    if (actual == null) {
      throw failure(
          what + "\n  expected: " + Json.compact(wanted) + "\n  but there is none", "", "");
    }
    JsonNode found = Json.parse(actual);
    JsonDifference.between(wanted, found)
        .ifPresent(
            difference -> {
              throw failure(what + "\n  " + difference, wanted, found);
            });
  }

  /** What a test fails with that expects more than one value. */
  AssertionFailedError failure(String message, @Nullable Object expected, @Nullable Object actual) {
    return new AssertionFailedError(message + "\n\n" + drawing() + "\n", expected, actual);
  }

  private String drawing() {
    StringBuilder text = new StringBuilder(run.name()).append(' ').append(run.status());
    text.append(" after ").append(WorkflowRun.text(run.elapsed()));
    if (run.status() != ExecutionStatus.SUCCEEDED && (run.error() != null || run.cause() != null)) {
      text.append(": ").append(run.failure()).append(run.advice());
    }
    text.append('\n').append(PathDrawing.of(run.visits(), WIDTH));
    List<String> log = run.log();
    if (!log.isEmpty()) {
      text.append("\nlog");
      log.subList(Math.max(0, log.size() - LOG_LINES), log.size())
          .forEach(line -> text.append("\n  ").append(line.strip()));
    }
    return text.toString();
  }
}
