package io.github.stepmark.junit.coverage;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.runner.history.Way;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Counts what the runs of a JVM take of their machines; any number of threads may run workflows at
 * the same time. Closed after the last test, it writes what it has counted.
 */
public final class Coverage implements AutoCloseable {

  private final CoverageSettings settings;

  /** Two workflows of a JVM may have one name, as two versions of one do in tests. */
  private final Map<StateMachine, Counters> machines = new ConcurrentHashMap<>();

  /** Nothing counted yet. */
  public Coverage(CoverageSettings settings) {
    this.settings = settings;
  }

  /** Counts a run of {@code machine}, once it takes a way. */
  public Consumer<Way> recorder(String name, StateMachine machine) {
    Counters counters = machines.computeIfAbsent(machine, key -> new Counters(name, machine));
    AtomicBoolean begun = new AtomicBoolean();
    return way -> {
      if (begun.compareAndSet(false, true)) {
        counters.run();
      }
      counters.take(way);
    };
  }

  /** What was counted until now, by machine. */
  public List<MachineCoverage> machines() {
    return machines.values().stream().map(Counters::coverage).toList();
  }

  /**
   * Writes the reports and says what they say in short.
   *
   * @throws CoverageTooLow where a machine has less coverage than there must be
   */
  @Override
  public void close() {
    List<MachineCoverage> run = machines().stream().filter(machine -> machine.runs() > 0).toList();
    new CoverageReport(settings).write(run);
  }
}
