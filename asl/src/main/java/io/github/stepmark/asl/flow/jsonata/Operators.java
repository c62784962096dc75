package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.jsonata.BinaryOperator;
import io.github.stepmark.asl.jsonata.Constructor.IntegerRange;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Operation.Negation;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.NumberShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates what operators make of values. */
record Operators(Evaluator at) {

  private static final Set<Kind> NUMBER = Set.of(Kind.NUMBER);

  Value of(Binary binary) {
    return switch (binary.operator()) {
      case ADD, SUBTRACT, MULTIPLY, MODULO, DIVIDE -> arithmetic(binary);
      case CONCATENATE -> {
        at.strictly().value(binary.left());
        at.strictly().value(binary.right());
        yield Value.of(Shape.text());
      }
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN ->
          new Comparisons(at).of(binary);
      case AND, OR -> logic(binary);
      case APPLY -> new Calls(at).apply(binary);
    };
  }

  Value negation(Negation negation) {
    Value operand = number(negation.operand(), "The operator -");
    return both(operand, operand, isIntegral(operand) ? Shape.integer() : Shape.number());
  }

  private Value arithmetic(Binary binary) {
    String what = "The operator " + binary.operator().sign();
    Value left = number(binary.left(), what);
    Value right = number(binary.right(), what);
    boolean integral =
        binary.operator() != BinaryOperator.DIVIDE && isIntegral(left) && isIntegral(right);
    return both(left, right, integral ? Shape.integer() : Shape.number());
  }

  private Value number(Expression operand, String what) {
    Value value = at.strictly().value(operand);
    at.judge(new Fit(what, NUMBER), value, operand.range());
    return value;
  }

  static boolean isIntegral(Value value) {
    NumberShape numbers = value.shape().numbers();
    return numbers == null || numbers.integral();
  }

  /** Undefined where one of the two is. */
  static Value both(Value left, Value right, Shape shape) {
    return left.then(right.with(shape).with(Lists.PLAIN));
  }

  Value range(IntegerRange range) {
    Value first = number(range.first(), "The range ..");
    Value last = number(range.last(), "The range ..");
    return both(first, last, Sequences.collapsed(Shape.integer())).perhaps();
  }

  /** The right operand is looked at only where the left one does not decide. */
  private Value logic(Binary binary) {
    boolean and = binary.operator() == BinaryOperator.AND;
    Value left = at.asTest().value(binary.left());
    Branching branches = Conditions.branches(binary.left(), at);
    boolean decided = and ? Truth.isNever(left) : Truth.isAlways(left);
    Env further = decided ? null : and ? branches.holds() : branches.fails();
    Value right = further == null ? null : at.in(further).asTest().value(binary.right());
    return Value.of(and ? and(left, right) : or(left, right));
  }

  private static Shape and(Value left, @Nullable Value right) {
    boolean never = right == null || Truth.isNever(right);
    return never
        ? Shape.bool(false)
        : Truth.isAlways(left) && Truth.isAlways(right) ? Shape.bool(true) : Shape.bool();
  }

  private static Shape or(Value left, @Nullable Value right) {
    boolean always = right == null || Truth.isAlways(right);
    return always
        ? Shape.bool(true)
        : isFalse(left) && isFalse(right) ? Shape.bool(false) : Shape.bool();
  }

  private static boolean isFalse(Value value) {
    return Truth.isNever(value) && value.presence() != Presence.UNKNOWN;
  }
}
