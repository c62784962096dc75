package io.github.stepmark.benchmarks.definition;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.write.DefinitionWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/** What {@code stepmark validate} and a tool that rewrites definitions do with each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DefinitionBenchmark {

  /**
   * How large it is: a number of states, a number of small ones, or {@code 1MB} of text, the most
   * that AWS takes.
   */
  @Param({"10", "100", "1000", "10000", "10000 small", "1MB"})
  public String size;

  private String text;
  private Definition read;
  private StateMachine machine;

  /** Makes the definition; it has no mistake but its size, so that no work is left out. */
  @Setup
  public void generate() {
    text = generated(size);
    read = DefinitionReader.read(text);
    machine = read.orThrow();
    for (Diagnostic found : check()) {
      if (found.rule() != Rule.DEFINITION_TOO_LARGE) {
        throw new IllegalStateException("A mistake in what is generated: " + found);
      }
    }
  }

  private static String generated(String size) {
    if (size.equals("1MB")) {
      return GeneratedDefinition.ofLength(1 << 20);
    }
    String[] words = size.split(" ");
    int states = Integer.parseInt(words[0]);
    return words.length > 1
        ? GeneratedDefinition.ofSmallStates(states)
        : GeneratedDefinition.ofStates(states);
  }

  @Benchmark
  public Definition read() {
    return DefinitionReader.read(text);
  }

  @Benchmark
  public List<Diagnostic> check() {
    return Checker.check(read, WorkflowType.STANDARD);
  }

  @Benchmark
  public String write() {
    return DefinitionWriter.write(machine);
  }

  /** All three. */
  @Benchmark
  public String whole(Blackhole sink) {
    Definition definition = DefinitionReader.read(text);
    Checker.check(definition, WorkflowType.STANDARD).forEach(sink::consume);
    return DefinitionWriter.write(definition.orThrow());
  }
}
