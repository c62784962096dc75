package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.jsonata.Selection.Grouping;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Stage.Position;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the values that the {@code %} in a path stand for, and keeps those not found. */
final class AncestorsOfPath {

  private final List<Step> steps;
  private final @Nullable Grouping grouping;

  AncestorsOfPath(Path path) {
    this.steps = path.steps();
    this.grouping = path.grouping();
  }

  /** Those that are not found when the first step is reached. */
  List<Ancestor> sought() {
    if (grouping != null) {
      for (Pair pair : grouping.pairs()) {
        Ancestors.sought(pair.key());
        Ancestors.sought(pair.value());
      }
    }
    Step first = steps.get(0);
    List<Ancestor> ofFirst = ofStep(first);
    if (steps.size() == 1) {
      // Such as (%.a)[0]: an expression with a predicate rather than a path.
      return StepKind.of(first) == StepKind.FIELD || StageKind.POSITION.isIn(first)
          ? List.of()
          : ofFirst;
    }
    List<Ancestor> beyond = new ArrayList<>();
    // Of what its first step seeks, the language keeps only a % that is that step.
    if (StepKind.of(first) == StepKind.PARENT
        && StepKind.of(steps.get(1)) != StepKind.SORT
        && !StageKind.POSITION.isIn(first)) {
      beyond.add(ofFirst.get(0));
    }
    for (int i = 1; i < steps.size(); i++) {
      lookBackFrom(i, beyond);
    }
    return beyond;
  }

  private void lookBackFrom(int step, List<Ancestor> beyond) {
    for (Ancestor ancestor : ofStep(steps.get(step))) {
      int at = step;
      while (!ancestor.isFound()) {
        if (--at < 0) {
          beyond.add(ancestor);
          break;
        }
        // Of steps in a row that bind their value, the context is that of the first.
        while (at > 0
            && StageKind.FOCUS.isIn(steps.get(at))
            && StageKind.FOCUS.isIn(steps.get(at - 1))) {
          at--;
        }
        ancestor.lookAt(steps.get(at));
      }
    }
  }

  /** What a step itself and its predicates seek. */
  private static List<Ancestor> ofStep(Step step) {
    List<Ancestor> all = new ArrayList<>();
    step.match(
        new Step.StepCases<Boolean>() {
          @Override
          public Boolean each(Each each) {
            return all.addAll(Ancestors.sought(each.expression()));
          }

          @Override
          public Boolean sort(Sort sort) {
            sort.terms().forEach(term -> all.addAll(Ancestors.sought(term.expression())));
            return true;
          }
        });
    step.stages().forEach(stage -> all.addAll(stage.match(new OfStage(step))));
    return all;
  }

  private record OfStage(Step step) implements Stage.StageCases<List<Ancestor>> {

    @Override
    public List<Ancestor> filter(Filter filter) {
      // The language does not look for a % that is the whole predicate.
      if (StepKind.of(filter.predicate()) == StepKind.PARENT) {
        return List.of();
      }
      List<Ancestor> sought = Ancestors.sought(filter.predicate());
      sought.forEach(ancestor -> ancestor.leavePredicateOf(step));
      return sought;
    }

    @Override
    public List<Ancestor> focus(Focus focus) {
      return List.of();
    }

    @Override
    public List<Ancestor> position(Position position) {
      return List.of();
    }

    @Override
    public List<Ancestor> keepArray(KeepArray keepArray) {
      return List.of();
    }
  }
}
