package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that are smaller or greater than AWS takes them. */
final class NumberRanges implements Check {

  /** The greatest time and count that AWS takes in most fields. */
  private static final long GREATEST = 99_999_999;

  private static final Range MACHINE_TIMEOUT = new Range(0, GREATEST);
  // AWS takes an interval of 0, its documentation does not.
  private static final Range INTERVAL = new Range(0, GREATEST);
  private static final Range ATTEMPTS = new Range(0, GREATEST);
  private static final Range BACKOFF = new Range(1, Long.MAX_VALUE);
  private static final Range MAX_DELAY = new Range(1, 31_622_400);

  private static final Map<String, Range> VALUES =
      Map.of(
          "TimeoutSeconds", new Range(1, GREATEST),
          "HeartbeatSeconds", new Range(1, GREATEST),
          "Seconds", new Range(0, GREATEST),
          "MaxConcurrency", new Range(0, Long.MAX_VALUE),
          "ItemReader/ReaderConfig/MaxItems", new Range(0, 100_000_000),
          "ItemBatcher/MaxItemsPerBatch", new Range(1, Long.MAX_VALUE),
          "ItemBatcher/MaxInputBytesPerBatch", new Range(1, 262_144),
          "ToleratedFailurePercentage", new Range(0, 100),
          "ToleratedFailureCount", new Range(0, Long.MAX_VALUE));

  private record Range(long least, long greatest) {}

  @Override
  public void check(Walk walk, Diagnostics found) {
    StateMachine machine = walk.machine();
    Long timeout = machine == null ? null : machine.timeoutSeconds();
    check(timeout, MACHINE_TIMEOUT, "/TimeoutSeconds", found);
    for (PlacedState placed : walk.states()) {
      placed.parts().values().forEach((name, value) -> value(placed, name, value, found));
      List<Retrier> retry = placed.parts().retry();
      for (int i = 0; i < retry.size(); i++) {
        String at = Pointer.element(placed.at("Retry"), i);
        check(retry.get(i).intervalSeconds(), INTERVAL, at + "/IntervalSeconds", found);
        check(retry.get(i).maxAttempts(), ATTEMPTS, at + "/MaxAttempts", found);
        check(retry.get(i).backoffRate(), BACKOFF, at + "/BackoffRate", found);
        check(retry.get(i).maxDelaySeconds(), MAX_DELAY, at + "/MaxDelaySeconds", found);
      }
    }
  }

  private static void value(
      PlacedState placed, String name, ValueOrPath<?> value, Diagnostics found) {
    Range range = VALUES.get(name);
    if (range != null) {
      check(Literals.number(value), range, placed.at(name), found);
    }
  }

  private static void check(@Nullable Long value, Range range, String pointer, Diagnostics found) {
    check(value == null ? null : BigDecimal.valueOf(value), range, pointer, found);
  }

  private static void check(
      @Nullable BigDecimal value, Range range, String pointer, Diagnostics found) {
    if (value == null) {
      return;
    }
    if (value.compareTo(BigDecimal.valueOf(range.least)) < 0) {
      found.add(
          Rule.OUT_OF_RANGE,
          pointer,
          "Minimum value is " + range.least,
          "Write " + range.least + " or more.");
    } else if (value.compareTo(BigDecimal.valueOf(range.greatest)) > 0
        && range.greatest != Long.MAX_VALUE) {
      found.add(
          Rule.OUT_OF_RANGE,
          pointer,
          "Maximum value is " + range.greatest,
          "Write " + range.greatest + " or less.");
    }
  }
}
