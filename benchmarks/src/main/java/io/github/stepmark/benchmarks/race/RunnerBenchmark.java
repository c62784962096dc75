package io.github.stepmark.benchmarks.race;

import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.ExecutionStatus;
import io.github.stepmark.runner.Runner;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One execution after the other, from the input's text to the end of its history. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class RunnerBenchmark {

  /** What is run: the name of a {@link Course}. */
  @Param({
    "STUBS",
    "HANDLERS",
    "MAP",
    "PAYLOAD_PASSED_ON",
    "PAYLOAD_ADDED_TO",
    "TEXT_ADDED_TO",
    "LOOP"
  })
  public String course;

  private Runner runner;
  private String input;

  /** Reads the definition, and sees that it comes to its end. */
  @Setup
  public void prepare() {
    Course course = Course.valueOf(this.course);
    runner = course.runner();
    input = course.input();
    Execution execution = runner.run(input);
    if (execution.status() != ExecutionStatus.SUCCEEDED && course != Course.HANDLERS) {
      throw new IllegalStateException(execution.error() + ": " + execution.cause());
    }
  }

  /** One execution. */
  @Benchmark
  public Execution run() {
    return runner.run(input);
  }
}
