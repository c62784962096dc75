package io.github.stepmark.asl.path;

import io.github.stepmark.asl.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What must hold of a node for a filter to take it. */
public sealed interface FilterExpression {

  /** Where it is written. */
  TextRange range();

  /** Answers with the case of this expression. */
  <R> R match(Cases<R> cases);

  /** A case for each expression. */
  interface Cases<R> {
    R or(Or or);

    R and(And and);

    R not(Not not);

    R bracketed(Bracketed bracketed);

    R exists(Exists exists);

    R comparison(Comparison comparison);
  }

  /**
   * One holds: {@code a || b}.
   *
   * @param any at least two
   */
  record Or(List<FilterExpression> any, TextRange range) implements FilterExpression {
    public Or {
      Objects.requireNonNull(range, "range");
      any = List.copyOf(any);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.or(this);
    }

    @Override
    public String toString() {
      return any.stream().map(Object::toString).collect(Collectors.joining(" || "));
    }
  }

  /**
   * All hold: {@code a && b}.
   *
   * @param all at least two
   */
  record And(List<FilterExpression> all, TextRange range) implements FilterExpression {
    public And {
      Objects.requireNonNull(range, "range");
      all = List.copyOf(all);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.and(this);
    }

    @Override
    public String toString() {
      return all.stream().map(Object::toString).collect(Collectors.joining(" && "));
    }
  }

  /** It does not hold: {@code !a}. */
  record Not(FilterExpression negated, TextRange range) implements FilterExpression {
    public Not {
      Objects.requireNonNull(negated, "negated");
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.not(this);
    }

    @Override
    public String toString() {
      return "!" + negated;
    }
  }

  /** The same in brackets. */
  record Bracketed(FilterExpression inner, TextRange range) implements FilterExpression {
    public Bracketed {
      Objects.requireNonNull(inner, "inner");
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.bracketed(this);
    }

    @Override
    public String toString() {
      return "(" + inner + ")";
    }
  }

  /** The path selects something: {@code @.price}. */
  record Exists(JsonPath path) implements FilterExpression {
    public Exists {
      Objects.requireNonNull(path, "path");
    }

    @Override
    public TextRange range() {
      return path.range();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.exists(this);
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * Two values compare so: {@code @.price < 10}.
   *
   * @param sign the operator as it stands in the text
   */
  record Comparison(
      Operand left, FilterOperator operator, String sign, Operand right, TextRange range)
      implements FilterExpression {
    public Comparison {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(operator, "operator");
      Objects.requireNonNull(sign, "sign");
      Objects.requireNonNull(right, "right");
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comparison(this);
    }

    @Override
    public String toString() {
      return left + " " + sign + " " + right;
    }
  }
}
