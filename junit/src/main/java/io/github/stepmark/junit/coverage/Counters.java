package io.github.stepmark.junit.coverage;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.runner.history.Way;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What is counted of one machine, by any number of threads. */
final class Counters {

  private final String name;
  private final StateMachine machine;
  private final Map<String, String> pointers;
  private final LongAdder runs = new LongAdder();
  private final Map<String, LongAdder> taken = new ConcurrentHashMap<>();

  Counters(String name, StateMachine machine) {
    this.name = name;
    this.machine = machine;
    this.pointers = Places.of(machine).statePointers();
  }

  void run() {
    runs.increment();
  }

  void take(Way way) {
    String pointer = pointers.get(way.state());
    if (pointer != null) {
      taken.computeIfAbsent(pointer + way.field(), key -> new LongAdder()).increment();
    }
  }

  MachineCoverage coverage() {
    Map<String, Long> counted = new HashMap<>();
    taken.forEach((pointer, times) -> counted.put(pointer, times.sum()));
    return new MachineCoverage(name, machine, runs.sum(), counted);
  }
}
