package io.github.stepmark.processor.lower;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Workflow;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lowers a class of states: one state a method, and one for each Choice after a state. */
final class GraphLowering {

  private final Workflow workflow;
  private final Places places;

  GraphLowering(Workflow workflow, Places places) {
    this.workflow = workflow;
    this.places = places;
  }

  /** {@code StartAt} and {@code States} of what {@code pointer} points at. */
  StateGraph lower(Container container, String pointer) {
    places.put(pointer, container.place());
    places.put(pointer + "/StartAt", container.startAt().place());
    places.lose(pointer, container.lost());
    Map<String, State> states = new LinkedHashMap<>();
    for (StateModel state : container.states()) {
      String name = state.name().value();
      String at = Places.state(pointer, name);
      places.put(at, state.name().place());
      places.state(at, state);
      places.lose(at, state.lost());
      states.put(name, state.work().match(new StateLowering(workflow, state, at, places)));
      state
          .choiceAfter()
          .ifPresent(
              choice -> {
                String after = Places.state(pointer, choice.name().value());
                places.put(after, choice.name().place());
                states.put(
                    choice.name().value(),
                    ChoiceLowering.lower(
                        choice.choice(),
                        state.queryLanguage(),
                        InputOutput.DEFAULT,
                        after,
                        places));
              });
    }
    return new StateGraph(container.startAt().value(), states);
  }
}
