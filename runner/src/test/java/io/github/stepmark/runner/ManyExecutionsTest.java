package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an execution costs; {@code docs/performance.md} has the measurements at full size. */
class ManyExecutionsTest {

  private static final int COUNT = 5_000;

  /** 100,000 executions have to fit into 1 GB. */
  private static final int BYTES_EACH = 10_000;

  @Test
  void thousandsOfExecutionsWaitAtTheSameTimeAndTakeLittleMemory() {
    Runner runner =
        Runner.of(
                """
                {"StartAt": "Take", "States": {
                  "Take": {"Type": "Pass", "Result": 1, "ResultPath": "$.taken", "Next": "Rest"},
                  "Rest": {"Type": "Wait", "SecondsPath": "$.delay", "Next": "Ask"},
                  "Ask": {"Type": "Task", "Resource": "${Ask}", "ResultPath": "$.answer",
                    "Next": "Rest Again"},
                  "Rest Again": {"Type": "Wait", "Seconds": 60, "End": true}}}
                """)
            .task("Ask", input -> input.get("delay"));
    String text = "x".repeat(900);
    long before = usedMemory();

    List<Execution> executions = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      executions.add(runner.start("{\"delay\": %d, \"text\": \"%s\"}".formatted(3_600 + i, text)));
    }
    executions.forEach(execution -> execution.advanceBy(Duration.ofMinutes(1)));
    assertThat(executions).allMatch(e -> e.path().size() == 2 && e.next().isPresent());
    executions.forEach(Execution::finish);

    assertThat((usedMemory() - before) / COUNT).isLessThan(BYTES_EACH);
    assertThat(executions).allMatch(e -> e.status() == ExecutionStatus.SUCCEEDED);
  }

  @Test
  void aStateCostsNoMoreAfterALongHistoryThanAfterAShortOne() {
    loop(5_000); // Warm by then.
    double afterShort = median(500);
    double afterLong = median(5_000);

    assertThat(afterLong).isLessThan(3 * afterShort);
  }

  /** The processor time of one time through the loop, when it goes round {@code times} times. */
  private static double median(int times) {
    double[] each = IntStream.range(0, 9).mapToDouble(i -> loop(times)).sorted().toArray();
    return each[each.length / 2];
  }

  private static double loop(int times) {
    Runner runner =
        Runner.of(
            """
            {"StartAt": "Count", "States": {
              "Count": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"},
                "Next": "Again"},
              "Again": {"Type": "Choice", "Default": "Done", "Choices": [
                {"Variable": "$.n", "NumericLessThan": %d, "Next": "Count"}]},
              "Done": {"Type": "Succeed"}}}
            """
                .formatted(times));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    Execution execution = runner.run("{\"n\": 0}");
    long took = threads.getCurrentThreadCpuTime() - before;
    assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(execution.path()).hasSize(2 * times + 1);
    return (double) took / times;
  }

  private static long usedMemory() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
