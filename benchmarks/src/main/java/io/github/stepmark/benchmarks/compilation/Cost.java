package io.github.stepmark.benchmarks.compilation;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a compilation took.
 *
 * @param cpu processor time in nanoseconds, user and system, of all threads: what other work on the
 *     machine changes least
 * @param wall nanoseconds
 */
record Cost(long cpu, long wall) {

  /** The median of each of the two. */
  static Cost median(List<Cost> costs) {
    return new Cost(median(costs, Cost::cpu), median(costs, Cost::wall));
  }

  private static long median(List<Cost> costs, ToLongFunction<Cost> part) {
    long[] sorted = costs.stream().mapToLong(part).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
