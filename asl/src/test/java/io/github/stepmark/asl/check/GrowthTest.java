package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.write.DefinitionWriter;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Ten times the states take about ten times the time, where something quadratic takes a hundred.
 */
class GrowthTest {

  private static final int STATES = 1_000;
  private static final int RUNS = 3;

  /** Four states, one of them nested; a variable and an error that each assigns and catches. */
  private static final String SEGMENT =
      """
      "Task #": {
        "Type": "Task",
        "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
        "Parameters": {"id.$": "$.id"},
        "Assign": {"shared.$": "$.id", "own#.$": "States.Format('{}', $.id)"},
        "Retry": [{"ErrorEquals": ["States.Timeout"]}],
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Choice >"}],
        "Next": "Choice #"
      },
      "Choice #": {
        "Type": "Choice",
        "Choices": [{"Variable": "$.id", "StringEquals": "x", "Next": "Choice >"}],
        "Default": "Map #"
      },
      "Map #": {
        "Type": "Map",
        "ItemProcessor": {
          "StartAt": "Item #",
          "States": {
            "Item #": {
              "Type": "Pass",
              "QueryLanguage": "JSONata",
              "Assign": {"shared": "{% $states.input.x[$ > 3] %}"},
              "Output": "{% $missing %}",
              "End": true
            }
          }
        },
        "Next": "Choice >"
      },
      """;

  @Test
  void readingCheckingAndWritingGrowWithTheNumberOfStates() {
    String small = definition(STATES);
    String large = definition(10 * STATES);
    fastest(small); // until the compiler has seen what is hot
    assertThat(fastest(large)).isLessThan(30 * fastest(small));
  }

  /** The least of several runs is the one that other work on the machine has disturbed least. */
  private static long fastest(String definition) {
    return LongStream.generate(() -> time(definition)).limit(RUNS).min().orElseThrow();
  }

  /** In the thread's own time, which does not pass while others run. */
  private static long time(String definition) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Definition read = DefinitionReader.read(definition);
    DefinitionWriter.write(read.orThrow());
    // The mistakes that each segment has are part of the work.
    assertThat(Checker.check(read, WorkflowType.STANDARD)).hasSizeGreaterThan(STATES / 4);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static String definition(int states) {
    int segments = states / 4;
    return IntStream.range(0, segments)
        .mapToObj(i -> SEGMENT.replace("#", "" + i).replace(">\"", (i + 1) + "\""))
        .collect(
            Collectors.joining(
                "",
                "{\"StartAt\": \"Task 0\", \"States\": {",
                "\"Choice " + segments + "\": {\"Type\": \"Succeed\"}}}"));
  }
}
