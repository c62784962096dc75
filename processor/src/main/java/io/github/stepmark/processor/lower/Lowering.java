package io.github.stepmark.processor.lower;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.model.Workflow;

/** Lowers a workflow to a definition. */
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
    MachineSettings settings = workflow.settings();
    settings.places().forEach((field, place) -> places.put("/" + field, place));
    StateMachine machine =
        new StateMachine(
            settings.comment(),
            settings.queryLanguage(),
            settings.version(),
            settings.timeoutSeconds(),
            new GraphLowering(workflow, places).lower(workflow.root(), ""));
    return new Lowered(machine, places.states(), places.all(), places.lost());
  }
}
