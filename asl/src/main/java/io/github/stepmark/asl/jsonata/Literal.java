package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import java.math.BigDecimal;

/** A value that is written out. */
public sealed interface Literal extends Expression {

  /**
   * A string in single or double quotes.
   *
   * @param value what it stands for, escapes resolved
   */
  record StringLiteral(String value, TextRange range) implements Literal {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.string(this);
    }
  }

  /**
   * A number, also with a minus sign before it.
   *
   * @param value as it is written; evaluation may round it to a double
   */
  record NumberLiteral(BigDecimal value, TextRange range) implements Literal {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.number(this);
    }
  }

  /** {@code true} or {@code false}. */
  record BooleanLiteral(boolean value, TextRange range) implements Literal {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.truth(this);
    }
  }

  /** {@code null}. */
  record NullLiteral(TextRange range) implements Literal {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.nothing(this);
    }
  }

  /**
   * A regular expression, {@code /a+b/i}: to JSONata a function.
   *
   * @param pattern what stands between the slashes; its syntax is not looked at, for nothing is
   *     recorded of the dialect that AWS runs
   * @param flags of {@code i} and {@code m}, as they are written
   */
  record RegexLiteral(String pattern, String flags, TextRange range) implements Literal {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.regex(this);
    }
  }
}
