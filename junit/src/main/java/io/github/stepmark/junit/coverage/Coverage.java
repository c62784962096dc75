package io.github.stepmark.junit.coverage;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.runner.HistoryEvent;
import io.github.stepmark.runner.Way;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Begins to count a run of {@code machine}. */
  public Recorder recorder(String name, StateMachine machine) {
    Counters counters = machines.computeIfAbsent(machine, key -> new Counters(name, machine));
    counters.run();
    return new Recorder(counters);
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
    if (!machines.isEmpty()) {
      new CoverageReport(settings).write(machines());
    }
  }

  /** Listens to one run. */
  public static final class Recorder implements Consumer<HistoryEvent> {

    private final Counters counters;

    private Recorder(Counters counters) {
      this.counters = counters;
    }

    @Override
    public void accept(HistoryEvent event) {
      String state = event.type().isStateEntered() ? event.state() : null;
      if (state != null) {
        counters.take(state, "");
      }
    }

    /** Takes note of a way; that out of a Succeed state is no place of its own. */
    public void take(Way way) {
      if (!way.field().isEmpty()) {
        counters.take(way.state(), way.field());
      }
    }
  }
}
