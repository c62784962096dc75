package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.processor.model.ChoiceModel;
import io.github.stepmark.processor.model.Exit;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds conditions that compare the name of a caught error with a {@link MisnamedErrors} one. */
final class MisnamedComparisons implements Condition.Cases<@Nullable Void> {

  private final MisnamedErrors misnamed;
  private final Parts<Condition> rule;
  private final Supplier<Thrown> thrown;
  private String pointer = "";

  private MisnamedComparisons(
      MisnamedErrors misnamed, Parts<Condition> rule, Supplier<Thrown> thrown) {
    this.misnamed = misnamed;
    this.rule = rule;
    this.thrown = thrown;
  }

  /**
   * Reports those in the choices of {@code state}.
   *
   * @param thrown what the states of the workflow fail with
   */
  static void refuse(StateModel state, MisnamedErrors misnamed, Supplier<Thrown> thrown) {
    Stream.concat(
            state.work().choice().stream(), state.choiceAfter().map(Exit.ToChoice::choice).stream())
        .flatMap(choice -> choice.rules().stream())
        .map(ChoiceModel.Rule::condition)
        .forEach(rule -> rule.value().match(new MisnamedComparisons(misnamed, rule, thrown)));
  }

  @Override
  public @Nullable Void and(Condition.And and) {
    return each("/And", and.all());
  }

  @Override
  public @Nullable Void or(Condition.Or or) {
    return each("/Or", or.any());
  }

  @Override
  public @Nullable Void not(Condition.Not not) {
    return below("/Not", not.negated());
  }

  @Override
  public @Nullable Void jsonata(Condition.Jsonata jsonata) {
    String text = JsonataText.bare(jsonata.condition().toNode().asText());
    for (String error : MisnamedInJsonata.compared(text)) {
      refuse(error, rule.placeOf("/Condition"));
    }
    return null;
  }

  @Override
  public @Nullable Void comparison(Condition.Comparison comparison) {
    JsonValue operand = comparison.operand();
    if (comparison.variable().endsWith(".Error")
        && !comparison.operator().takesPath()
        && operand.toNode().isTextual()) {
      refuse(operand.toNode().asText(), rule.placeOf(pointer + "/" + comparison.operator().asl()));
    }
    return null;
  }

  private void refuse(String error, Place place) {
    misnamed
        .meant(error, thrown.get())
        .ifPresent(type -> misnamed.refuseCompared(error, type, place));
  }

  private @Nullable Void each(String field, List<Condition> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      below(field + "/" + i, conditions.get(i));
    }
    return null;
  }

  private @Nullable Void below(String step, Condition condition) {
    String outer = pointer;
    pointer += step;
    condition.match(this);
    pointer = outer;
    return null;
  }
}
