package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a run has ended. */
record Verdict(
    String status, @Nullable JsonNode output, @Nullable String error, @Nullable String cause) {

  /**
   * What the peer says where it is known to be wrong. No drawing asks for it, but a task that is
   * tried again, or that stands in a loop, may answer otherwise than when the paths behind it were
   * drawn.
   */
  private static final List<Pattern> KNOWN_FAULTS =
      List.of(
          // AWS answers an empty array where several were asked for and none is there.
          Pattern.compile(
              "Path expression '.*(\\[\\*]|\\[\\d+:\\d+]|\\[\\?).*' does not point to a value"),
          // AWS writes objects and arrays, too.
          Pattern.compile(
              "Intrinsic function States\\.Format expected argument .* but received (object|array)"),
          // On AWS a comparison with a value of another type is false.
          Pattern.compile("Path expression '.*' evaluated to .*, but expected an? \\w+"));

  /** Whether what the peer says is another end, and not one of its known faults. */
  boolean conflictsWith(Verdict peer) {
    return !agreesWith(peer) && !peer.isKnownFault();
  }

  private boolean isKnownFault() {
    return "States.Runtime".equals(error)
        && KNOWN_FAULTS.stream().anyMatch(it -> it.matcher(String.valueOf(cause)).matches());
  }

  private boolean agreesWith(Verdict other) {
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
