package io.github.stepmark.processor.lower;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.ChoiceModel;
import io.github.stepmark.processor.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lowers Choice states, those after another state and those of their own. */
final class ChoiceLowering {

  private ChoiceLowering() {}

  static Choice lower(
      ChoiceModel model,
      @Nullable Located<QueryLanguage> language,
      InputOutput data,
      String pointer,
      Places places) {
    places.lose(pointer, model.lost());
    List<ChoiceRule> rules = new ArrayList<>();
    for (ChoiceModel.Rule rule : model.rules()) {
      String at = pointer + "/Choices/" + rules.size();
      rules.add(
          new ChoiceRule(
              condition(rule, at, places),
              Objects.requireNonNull(places.value(at + "/Next", rule.next())),
              places.partsOrNull(at + "/Output", rule.output()),
              places.partsOrNull(at + "/Assign", rule.assign())));
    }
    return new Choice(
        model.comment(),
        places.value(pointer + "/QueryLanguage", language),
        rules,
        places.value(pointer + "/Default", model.otherwise()),
        data);
  }

  private static Condition condition(ChoiceModel.Rule rule, String pointer, Places places) {
    Condition condition = places.parts(pointer, rule.condition());
    places.put(pointer + "/Condition", rule.condition().place());
    return condition;
  }
}
