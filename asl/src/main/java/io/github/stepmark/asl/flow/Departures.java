package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.flow.scope.Data;
import java.util.List;

/** Takes what leaves a state, by each of the ways out of it. */
interface Departures {

  /** To a state of the same graph. */
  void to(String target, Via.Kind kind, int index, Data data);

  /** Out of the graph: its output. */
  void end(Data data);

  /** Into one of the graphs inside. */
  void into(int branch, Data data);

  /** To the same state's other end, where the graphs inside have come to an end. */
  void around(Data data);

  /** Those of {@code cases} that are told apart where they go: one for all, or more. */
  List<Data> apart(List<Data> cases);

  /** Out of a Choice of which no rule holds, and which has no default: the execution fails. */
  void unmatched();

  /** Takes nothing. */
  final class Nowhere implements Departures {
    @Override
    public void to(String target, Via.Kind kind, int index, Data data) {}

    @Override
    public void end(Data data) {}

    @Override
    public void into(int branch, Data data) {}

    @Override
    public void around(Data data) {}

    @Override
    public List<Data> apart(List<Data> cases) {
      return cases.subList(0, 1);
    }

    @Override
    public void unmatched() {}
  }
}
