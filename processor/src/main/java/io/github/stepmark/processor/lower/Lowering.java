package io.github.stepmark.processor.lower;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Workflow;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lowers a workflow to a definition: one state a method, and one for each Choice after a state. */
public final class Lowering {

  private final Workflow workflow;
  private final Places places = new Places();

  private Lowering(Workflow workflow) {
    this.workflow = workflow;
  }

  /** The definition of {@code workflow}. */
  public static Lowered lower(Workflow workflow) {
    return new Lowering(workflow).machine();
  }

  private Lowered machine() {
    places.put("", workflow.place());
    places.put("/StartAt", workflow.startAt().place());
    MachineSettings settings = workflow.settings();
    settings.places().forEach((field, place) -> places.put("/" + field, place));
    Map<String, State> states = new LinkedHashMap<>();
    for (StateModel state : workflow.states()) {
      String pointer = Places.state(state.name().value());
      places.put(pointer, state.name().place());
      states.put(
          state.name().value(), state.work().match(new StateLowering(workflow, state, places)));
      state
          .choiceAfter()
          .ifPresent(
              choice -> {
                String after = Places.state(choice.name().value());
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
    StateMachine machine =
        new StateMachine(
            settings.comment(),
            settings.queryLanguage(),
            settings.version(),
            settings.timeoutSeconds(),
            new StateGraph(workflow.startAt().value(), states));
    return new Lowered(machine, places.all());
  }
}
