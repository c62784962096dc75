package io.github.stepmark.processor.lower;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.processor.model.ChoiceModel;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
            settings.queryLanguageWritten() ? QueryLanguage.JSONPATH : null,
            settings.version(),
            settings.timeoutSeconds(),
            new GraphLowering(workflow, places).lower(workflow.root(), ""));
    return new Lowered(machine, places.all());
  }

  static Choice choice(ChoiceModel model, String pointer, Places places) {
    List<ChoiceRule> rules = new ArrayList<>();
    for (ChoiceModel.Rule rule : model.rules()) {
      String at = pointer + "/Choices/" + rules.size();
      if (model.variable() != null) {
        places.put(at + "/Variable", model.variable());
      }
      rules.add(
          new ChoiceRule(
              Objects.requireNonNull(places.value(at, rule.condition())),
              Objects.requireNonNull(places.value(at + "/Next", rule.next())),
              null,
              null));
    }
    @Nullable String otherwise = places.value(pointer + "/Default", model.otherwise());
    return new Choice(model.comment(), null, rules, otherwise, InputOutput.DEFAULT);
  }
}
