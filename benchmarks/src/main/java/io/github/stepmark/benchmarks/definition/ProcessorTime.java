package io.github.stepmark.benchmarks.definition;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of each operation, user and system, of all threads of the process: compiler
 * and collector included, other work on the machine not. A profiler of JMH, for {@code -prof}.
 */
public final class ProcessorTime implements InternalProfiler {

  private static final double NANOS_PER_MILLI = 1e6;

  private long start;

  @Override
  public String getDescription() {
    return "Processor time per operation, of all threads of the process";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = now();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double millis = (now() - start) / NANOS_PER_MILLI;
    long operations = result.getMetadata().getAllOps();
    return List.of(new ScalarResult("cpu", millis / operations, "ms/op", AggregationPolicy.AVG));
  }

  private static long now() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
