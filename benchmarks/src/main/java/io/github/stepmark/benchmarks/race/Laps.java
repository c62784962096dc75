package io.github.stepmark.benchmarks.race;

import java.util.ArrayList;
import java.util.List;

/** What executions of one course took, in microseconds. */
final class Laps {

  private final List<Double> micros = new ArrayList<>();

  void add(double time) {
    micros.add(time);
  }

  double median() {
    List<Double> sorted = micros.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
