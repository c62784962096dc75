package io.github.stepmark.asl.check;

import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Lambda;
import io.github.stepmark.asl.jsonata.Operation.Assignment;
import io.github.stepmark.asl.jsonata.Parts;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.jsonata.Stage;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Stage.Position;
import io.github.stepmark.asl.jsonata.Step;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables that an expression binds itself, wherever in it they can be read: an expression
 * that reads one outside of its scope is not noticed.
 */
final class BoundNames implements SomeCases<@Nullable Void>, Stage.StageCases<@Nullable Void> {

  private final Set<String> names = new HashSet<>();

  private BoundNames() {}

  static Set<String> of(Expression expression) {
    BoundNames bound = new BoundNames();
    bound.collect(expression);
    return bound.names;
  }

  private void collect(Expression expression) {
    expression.match(this);
    Parts.of(expression).forEach(this::collect);
  }

  @Override
  public @Nullable Void assignment(Assignment assignment) {
    names.add(assignment.variable());
    return null;
  }

  @Override
  public @Nullable Void lambda(Lambda lambda) {
    lambda.parameters().forEach(parameter -> names.add(parameter.name()));
    return null;
  }

  @Override
  public @Nullable Void path(Path path) {
    for (Step step : path.steps()) {
      step.stages().forEach(stage -> stage.match(this));
    }
    return null;
  }

  @Override
  public @Nullable Void focus(Focus focus) {
    names.add(focus.variable());
    return null;
  }

  @Override
  public @Nullable Void position(Position position) {
    names.add(position.variable());
    return null;
  }

  @Override
  public @Nullable Void filter(Filter filter) {
    return null;
  }

  @Override
  public @Nullable Void keepArray(KeepArray keepArray) {
    return null;
  }

  @Override
  public @Nullable Void otherwise(Expression expression) {
    return null;
  }
}
