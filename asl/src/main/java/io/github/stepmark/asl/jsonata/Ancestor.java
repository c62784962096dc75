package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Parent;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Selection.Wildcard;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that a {@code %} stands for, while it is looked for step by step. */
final class Ancestor {

  /** The expression does not say which value it is. */
  static final class NotDerivable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient TextRange range;

    NotDerivable(TextRange range) {
      super("%", null, false, false);
      this.range = range;
    }

    TextRange range() {
      return range;
    }
  }

  private final TextRange range;
  private int level = 1;

  /**
   * @param range where the {@code %} stands
   */
  Ancestor(TextRange range) {
    this.range = range;
  }

  TextRange range() {
    return range;
  }

  boolean isFound() {
    return level == 0;
  }

  /** Looks one step back from a predicate: at the step that it belongs to. */
  void leavePredicateOf(Step step) {
    if (level == 1) {
      lookAt(step);
    } else {
      level--;
    }
  }

  void lookAt(Step step) {
    step.match(
        new Step.StepCases<@Nullable Void>() {
          @Override
          public @Nullable Void each(Each each) {
            lookAt(each.expression());
            return null;
          }

          @Override
          public @Nullable Void sort(Sort sort) {
            throw new NotDerivable(range);
          }
        });
  }

  private void lookAt(Expression expression) {
    expression.match(
        new SomeCases<@Nullable Void>() {
          @Override
          public @Nullable Void field(FieldName field) {
            level--;
            return null;
          }

          @Override
          public @Nullable Void wildcard(Wildcard wildcard) {
            level--;
            return null;
          }

          @Override
          public @Nullable Void parent(Parent parent) {
            level++;
            return null;
          }

          @Override
          public @Nullable Void block(Block block) {
            List<Expression> all = block.expressions();
            if (!all.isEmpty()) {
              lookAt(all.get(all.size() - 1));
            }
            return null;
          }

          @Override
          public @Nullable Void path(Path path) {
            int at = path.steps().size() - 1;
            lookAt(path.steps().get(at));
            while (level > 0 && --at >= 0) {
              lookAt(path.steps().get(at));
            }
            return null;
          }

          @Override
          public @Nullable Void otherwise(Expression other) {
            throw new NotDerivable(range);
          }
        });
  }
}
