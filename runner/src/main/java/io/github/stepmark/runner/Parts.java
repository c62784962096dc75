package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.state.Evaluation;
import io.github.stepmark.runner.state.MapItem;
import java.util.List;
import java.util.function.Function;

/** The parts that a state splits into. */
sealed interface Parts {

  /** How many there are. */
  int size();

  /** How many may run beside each other. */
  int atOnce();

  /** The states of a part. */
  StateGraph graph(int index);

  /** What a part begins with, as far as the state says so when it is asked. */
  Payload input(int index, Asking state);

  /** Whether their beginnings and ends are events, as those of a Map's iterations are. */
  boolean areIterations();

  /** A visit to the state, which answers questions. */
  @FunctionalInterface
  interface Asking {
    JsonNode answer(Function<Evaluation, JsonNode> question);
  }

  /** The branches of a Parallel state, all with the same input. */
  record Branches(List<StateGraph> graphs, Payload input) implements Parts {
    @Override
    public int size() {
      return graphs.size();
    }

    @Override
    public int atOnce() {
      return graphs.size();
    }

    @Override
    public StateGraph graph(int index) {
      return graphs.get(index);
    }

    @Override
    public Payload input(int index, Asking state) {
      return input;
    }

    @Override
    public boolean areIterations() {
      return false;
    }
  }

  /** The iterations of an inline Map state over the elements of an array. */
  record Iterations(MapState map, JsonNode items, int atOnce) implements Parts {

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public StateGraph graph(int index) {
      return map.processor().graph();
    }

    @Override
    public Payload input(int index, Asking state) {
      MapItem item = new MapItem(index, null, items.get(index), null);
      if (!MapItem.isSelectedBy(map)) {
        return Payload.of(item.whole());
      }
      return Payload.of(
          state.answer(
              evaluation -> evaluation.mapFields(map).itemInput(item.whole(), item.toContext())));
    }

    @Override
    public boolean areIterations() {
      return true;
    }
  }
}
