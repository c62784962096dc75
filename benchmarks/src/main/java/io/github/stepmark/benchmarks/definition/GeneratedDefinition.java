package io.github.stepmark.benchmarks.definition;

import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/** Definitions of any size, without a mistake: the same for the same size, on every machine. */
final class GeneratedDefinition {

  private static final long SEED = 20261123;

  /** What the longest segment and the last states together do not exceed, in characters. */
  private static final int LONGEST_SEGMENT = 2_000;

  /** The states that each definition ends with. */
  private static final int LAST = 2;

  private final List<Segment> segments;
  private final Random random = new Random(SEED);
  private final StringBuilder text = new StringBuilder("{\"StartAt\": \"Step 1\", \"States\": {\n");
  private int states;

  private GeneratedDefinition(List<Segment> segments) {
    this.segments = segments;
  }

  /** One that has {@code count} states, at least two, nested ones included. */
  static String ofStates(int count) {
    return ofStates(count, Segment.ORDINARY);
  }

  /** The same of small states. */
  static String ofSmallStates(int count) {
    return ofStates(count, Segment.SMALL);
  }

  private static String ofStates(int count, List<Segment> segments) {
    GeneratedDefinition definition = new GeneratedDefinition(segments);
    return definition.grown(length -> definition.states + LAST == count, count - LAST);
  }

  /** One whose text is at most {@code length} characters long, and not much less. */
  static String ofLength(int length) {
    return new GeneratedDefinition(Segment.ORDINARY)
        .grown(grown -> grown > length - LONGEST_SEGMENT, Integer.MAX_VALUE);
  }

  private String grown(IntPredicate enough, int mostStates) {
    int number = 1;
    for (; !enough.test(text.length()); number++) {
      Segment segment = any(mostStates - states);
      text.append(segment.text(number)).append(",\n");
      states += segment.states();
    }
    return text.append("\"Step ")
        .append(number)
        .append("\": {\"Type\": \"Succeed\"},\n\"Failed\": {\"Type\": \"Fail\"}\n}}\n")
        .toString();
  }

  private Segment any(int mostStates) {
    List<Segment> fitting =
        segments.stream().filter(segment -> segment.states() <= mostStates).toList();
    return fitting.get(random.nextInt(fitting.size()));
  }
}
