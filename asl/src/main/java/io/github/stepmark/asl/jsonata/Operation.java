package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import org.jspecify.annotations.Nullable;

/** What computes a value from others by an operator. */
public sealed interface Operation extends Expression {

  /** {@code -number}; before a number that is written out it is part of the literal. */
  record Negation(Expression operand, TextRange range) implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.negation(this);
    }
  }

  /** Two values and an operator between them. */
  record Binary(Expression left, BinaryOperator operator, Expression right, TextRange range)
      implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.binary(this);
    }
  }

  /**
   * {@code condition ? then : otherwise}.
   *
   * @param otherwise {@code null} where it is left out: then the value is undefined
   */
  record Conditional(
      Expression condition, Expression then, @Nullable Expression otherwise, TextRange range)
      implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.conditional(this);
    }
  }

  /**
   * {@code $name := value}: binds the variable until the end of the block that it stands in.
   *
   * @param variable its name without the dollar sign
   */
  record Assignment(String variable, Expression value, TextRange range) implements Operation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.assignment(this);
    }
  }
}
