package io.github.stepmark.asl.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Ten times the states take about ten times the time, where something quadratic takes a hundred;
 * each hands on a hundred fields.
 */
class FlowGrowthTest {

  private static final int STATES = 1_000;
  private static final int RUNS = 3;

  /** Here a variable keeps all of the data, which is more than in the benchmark. */
  private static final String KEPT = "{\"latest.$\": \"$.f4\"}";

  @Test
  void analysisGrowsWithTheNumberOfStates() {
    StateMachine small = machine(STATES);
    StateMachine large = machine(10 * STATES);

    analyse(small);
    long ofSmall = LongStream.range(0, RUNS).map(run -> analyse(small)).min().orElseThrow();
    long ofLarge = LongStream.range(0, RUNS).map(run -> analyse(large)).min().orElseThrow();

    System.out.printf(
        "Data flow: %d states of 100 fields in %d ms, %d in %d ms%n",
        STATES, ofSmall / 1_000_000, 10 * STATES, ofLarge / 1_000_000);
    assertThat(ofLarge).isLessThan(30 * ofSmall);
  }

  /** The time that the processor was at it for, which other work does not change. */
  private static long analyse(StateMachine machine) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Flow flow = Flow.of(machine, facts());
    long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(flow.problems()).isEmpty();
    return time;
  }

  private static Facts facts() {
    ObjectShape.Builder input = ObjectShape.builder();
    for (int i = 0; i < 100; i++) {
      input.member("f" + i, i == 2 ? Shape.integer() : Shape.text());
    }
    Shape shape = input.build();
    return new Facts() {
      @Override
      public Shape input() {
        return shape;
      }
    };
  }

  private static StateMachine machine(int states) {
    String segment = text("segment.txt").replace(KEPT, "{\"latest.$\": \"$\"}");
    String segments =
        IntStream.range(0, states / 5)
            .mapToObj(i -> segment.replace("#", "" + i).replace(">", "" + (i + 1)))
            .collect(Collectors.joining());
    return DefinitionReader.read(
            "{\"StartAt\": \"Task 0\", \"States\": {%s\"Task %d\": {\"Type\": \"Succeed\"}}}"
                .formatted(segments, states / 5))
        .orThrow();
  }

  /** A segment of five states: a loop, a join of two ways, a branch, a field and a variable. */
  private static String text(String name) {
    try (InputStream in = FlowGrowthTest.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains(KEPT);
      return text;
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
