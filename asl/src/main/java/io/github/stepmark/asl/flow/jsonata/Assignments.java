package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Lambda;
import io.github.stepmark.asl.jsonata.Operation.Assignment;
import io.github.stepmark.asl.jsonata.Parts;
import io.github.stepmark.asl.jsonata.SomeCases;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the variables of a block of which it cannot be told when they are assigned: those that are
 * assigned twice, or within another expression.
 */
final class Assignments implements SomeCases<@Nullable Void> {

  private final Set<String> once = new HashSet<>();
  private final Set<String> loose = new HashSet<>();

  private Assignments() {}

  static Set<String> loose(List<Expression> statements) {
    Assignments all = new Assignments();
    statements.forEach(all::statement);
    return all.loose;
  }

  private void statement(Expression statement) {
    statement.match(
        new SomeCases<@Nullable Void>() {
          @Override
          public @Nullable Void assignment(Assignment assignment) {
            if (!once.add(assignment.variable())) {
              loose.add(assignment.variable());
            }
            return assignment.value().match(Assignments.this);
          }

          @Override
          public @Nullable Void otherwise(Expression other) {
            return other.match(Assignments.this);
          }
        });
  }

  @Override
  public @Nullable Void assignment(Assignment assignment) {
    loose.add(assignment.variable());
    return assignment.value().match(this);
  }

  /** Has variables of its own. */
  @Override
  public @Nullable Void block(Block block) {
    return null;
  }

  @Override
  public @Nullable Void lambda(Lambda lambda) {
    return null;
  }

  @Override
  public @Nullable Void otherwise(Expression expression) {
    Parts.of(expression).forEach(part -> part.match(this));
    return null;
  }
}
