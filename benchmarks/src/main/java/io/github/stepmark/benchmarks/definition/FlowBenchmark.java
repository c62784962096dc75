package io.github.stepmark.benchmarks.definition;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The data flow of machines with loops, joins, catchers and branches, a hundred fields a state. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FlowBenchmark {

  private static final int FIELDS = 100;

  /** Five states, one of them in a branch: those of FlowGrowthTest. */
  private static final String SEGMENT = "/io/github/stepmark/asl/flow/segment.txt";

  /** How many states. */
  @Param({"100", "1000", "10000"})
  public int states;

  private StateMachine machine;
  private Facts facts;

  /** Makes the machine, and the shape of its input. */
  @Setup
  public void generate() throws IOException {
    String segment;
    try (InputStream in = FlowBenchmark.class.getResourceAsStream(SEGMENT)) {
      segment = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String segments =
        IntStream.range(0, states / 5)
            .mapToObj(i -> segment.replace("#", "" + i).replace(">", "" + (i + 1)))
            .collect(Collectors.joining());
    machine =
        DefinitionReader.read(
                "{\"StartAt\": \"Task 0\", \"States\": {%s\"Task %d\": {\"Type\": \"Succeed\"}}}"
                    .formatted(segments, states / 5))
            .orThrow();
    ObjectShape.Builder input = ObjectShape.builder();
    for (int i = 0; i < FIELDS; i++) {
      input.member("f" + i, i == 2 ? Shape.integer() : Shape.text());
    }
    Shape shape = input.build();
    facts =
        new Facts() {
          @Override
          public Shape input() {
            return shape;
          }
        };
    if (!flow().problems().isEmpty()) {
      throw new IllegalStateException("A mistake in what is generated: " + flow().problems());
    }
  }

  @Benchmark
  public Flow flow() {
    return Flow.of(machine, facts);
  }
}
