package io.github.stepmark.processor.lower;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.processor.model.ChoiceModel;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
                states.put(choice.name().value(), choice(choice.choice(), after, places));
              });
    }
    StateMachine machine =
        new StateMachine(
            settings.comment(),
            settings.queryLanguageWritten() ? QueryLanguage.JSONPATH : null,
            settings.version(),
            settings.timeoutSeconds(),
            new StateGraph(workflow.startAt().value(), states));
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
