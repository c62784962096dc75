package io.github.stepmark.asl.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Points of a flow that each lead to the next one.
 *
 * @param nodes one or more
 * @param way by what each but the first is reached
 */
record Chain(List<FlowNode> nodes, List<Arrival> way) {

  FlowNode first() {
    return nodes.get(0);
  }

  /** The same, with {@code before} in front, from where the first is reached by {@code by}. */
  Chain after(FlowNode before, Arrival by) {
    return new Chain(with(before, nodes), with(by, way));
  }

  /** The same from the state at {@code index} on. */
  Chain from(int index) {
    return new Chain(nodes.subList(index, nodes.size()), way.subList(index, way.size()));
  }

  static <T> List<T> with(T first, List<T> others) {
    List<T> all = new ArrayList<>(others.size() + 1);
    all.add(first);
    all.addAll(others);
    return all;
  }
}
