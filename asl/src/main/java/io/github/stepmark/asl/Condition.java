package io.github.stepmark.asl;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a choice rule holds: a tree of comparisons, or in a JSONata state an expression. */
public sealed interface Condition {

  /** {@code Comment} of the rule, at the top or nested. */
  @Nullable String comment();

  /** The same with another comment. */
  Condition commented(String comment);

  /** Answers with the case of this condition. */
  <R> R match(Cases<R> cases);

  /** A case for each form of condition. */
  interface Cases<R> {
    R and(And and);

    R or(Or or);

    R not(Not not);

    R comparison(Comparison comparison);

    R jsonata(Jsonata jsonata);
  }

  /**
   * {@code And}: all hold, tried in order until one does not.
   *
   * @param all at least one
   */
  record And(List<Condition> all, @Nullable String comment) implements Condition {
    public And {
      all = List.copyOf(all);
    }

    @Override
    public Condition commented(String comment) {
      return new And(all, comment);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.and(this);
    }
  }

  /**
   * {@code Or}: one holds, tried in order until one does.
   *
   * @param any at least one
   */
  record Or(List<Condition> any, @Nullable String comment) implements Condition {
    public Or {
      any = List.copyOf(any);
    }

    @Override
    public Condition commented(String comment) {
      return new Or(any, comment);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.or(this);
    }
  }

  /**
   * {@code Not}.
   *
   * @param negated what must not hold
   */
  record Not(Condition negated, @Nullable String comment) implements Condition {
    public Not {
      Objects.requireNonNull(negated, "negated");
    }

    @Override
    public Condition commented(String comment) {
      return new Not(negated, comment);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(this);
    }
  }

  /**
   * {@code Variable} and one of the 39 operators.
   *
   * @param variable a path into the input, the context object or a variable
   * @param operator the operator
   * @param operand its literal; for an operator that {@linkplain ComparisonOperator#takesPath()
   *     takes a path}, the path as a JSON string
   */
  record Comparison(
      String variable, ComparisonOperator operator, JsonValue operand, @Nullable String comment)
      implements Condition {
    public Comparison {
      Objects.requireNonNull(variable, "variable");
      Objects.requireNonNull(operator, "operator");
      Objects.requireNonNull(operand, "operand");
    }

    @Override
    public Condition commented(String comment) {
      return new Comparison(variable, operator, operand, comment);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comparison(this);
    }
  }

  /**
   * {@code Condition} of a JSONata rule.
   *
   * @param condition a boolean, or a string with an expression in <code>{% %}</code>
   */
  record Jsonata(JsonValue condition, @Nullable String comment) implements Condition {
    public Jsonata {
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public Condition commented(String comment) {
      return new Jsonata(condition, comment);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.jsonata(this);
    }
  }
}
