package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Transform;
import io.github.stepmark.asl.jsonata.Invocation.Lambda;
import io.github.stepmark.asl.jsonata.Invocation.PartialApplication;
import io.github.stepmark.asl.jsonata.Literal.BooleanLiteral;
import io.github.stepmark.asl.jsonata.Literal.NullLiteral;
import io.github.stepmark.asl.jsonata.Literal.NumberLiteral;
import io.github.stepmark.asl.jsonata.Literal.RegexLiteral;
import io.github.stepmark.asl.jsonata.Literal.StringLiteral;
import io.github.stepmark.asl.jsonata.Operation.Assignment;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Operation.Conditional;
import io.github.stepmark.asl.jsonata.Operation.Negation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The type of a value that an expression gives, if it gives one. */
public enum ResultKind {
  STRING,
  NUMBER,
  BOOLEAN,
  NULL,
  ARRAY,
  OBJECT,
  FUNCTION;

  /** How AWS names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What {@code expression} gives whatever it reads; empty where that depends on it. The value may
   * be undefined all the same.
   */
  public static Optional<ResultKind> of(Expression expression) {
    return expression.match(new Kinds());
  }

  private static final class Kinds implements SomeCases<Optional<ResultKind>> {

    @Override
    public Optional<ResultKind> otherwise(Expression expression) {
      return Optional.empty();
    }

    @Override
    public Optional<ResultKind> string(StringLiteral literal) {
      return Optional.of(STRING);
    }

    @Override
    public Optional<ResultKind> number(NumberLiteral literal) {
      return Optional.of(NUMBER);
    }

    @Override
    public Optional<ResultKind> truth(BooleanLiteral literal) {
      return Optional.of(BOOLEAN);
    }

    @Override
    public Optional<ResultKind> nothing(NullLiteral literal) {
      return Optional.of(NULL);
    }

    @Override
    public Optional<ResultKind> regex(RegexLiteral literal) {
      return Optional.of(FUNCTION);
    }

    @Override
    public Optional<ResultKind> array(ArrayConstructor array) {
      return Optional.of(ARRAY);
    }

    @Override
    public Optional<ResultKind> object(ObjectConstructor object) {
      return Optional.of(OBJECT);
    }

    @Override
    public Optional<ResultKind> transform(Transform transform) {
      return Optional.of(FUNCTION);
    }

    @Override
    public Optional<ResultKind> lambda(Lambda lambda) {
      return Optional.of(FUNCTION);
    }

    @Override
    public Optional<ResultKind> partial(PartialApplication partial) {
      return Optional.of(FUNCTION);
    }

    @Override
    public Optional<ResultKind> negation(Negation negation) {
      return Optional.of(NUMBER);
    }

    @Override
    public Optional<ResultKind> assignment(Assignment assignment) {
      return of(assignment.value());
    }

    @Override
    public Optional<ResultKind> binary(Binary binary) {
      return switch (binary.operator()) {
        case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> Optional.of(NUMBER);
        case CONCATENATE -> Optional.of(STRING);
        case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN, AND, OR ->
            Optional.of(BOOLEAN);
        case APPLY -> Optional.empty();
      };
    }

    @Override
    public Optional<ResultKind> conditional(Conditional conditional) {
      Optional<ResultKind> then = of(conditional.then());
      Expression otherwise = conditional.otherwise();
      return otherwise == null || then.equals(of(otherwise)) ? then : Optional.empty();
    }

    @Override
    public Optional<ResultKind> block(Block block) {
      List<Expression> all = block.expressions();
      return all.isEmpty() ? Optional.empty() : of(all.get(all.size() - 1));
    }
  }
}
