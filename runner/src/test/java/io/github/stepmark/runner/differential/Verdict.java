package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** How a run has ended. */
record Verdict(
    String status, @Nullable JsonNode output, @Nullable String error, @Nullable String cause) {

  /** Whether another interpreter may say this. */
  boolean agreesWith(Verdict other) {
    return status.equals(other.status)
        && (output == null ? other.output == null : sameValue(output, other.output))
        && agreesOnError(other);
  }

  private boolean agreesOnError(Verdict other) {
    if (error == null || other.error == null) {
      return error == null && other.error == null;
    }
    // Each has its own words for what it could not do itself.
    return error.equals(other.error)
        && (error.startsWith("States.") || String.valueOf(cause).equals(other.cause));
  }

  private static boolean sameValue(JsonNode value, @Nullable JsonNode other) {
    return other != null && value.equals(Verdict::numerically, other);
  }

  /** Jackson asks this of leaves only. */
  private static int numerically(JsonNode value, JsonNode other) {
    if (value.isNumber() && other.isNumber()) {
      return value.decimalValue().compareTo(other.decimalValue());
    }
    return value.equals(other) ? 0 : 1;
  }

  /** Whether {@code other} is as much as this, but for values: what a smaller trial must keep. */
  boolean isLike(Verdict other) {
    return status.equals(other.status)
        && (error == null ? other.error == null : error.equals(other.error));
  }
}
