package io.github.stepmark.asl.flow.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.flow.scope.Order;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Quotes;
import io.github.stepmark.asl.jsonata.BinaryOperator;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Evaluates what compares two values. */
record Comparisons(Evaluator at) {

  private static final int SHOWN = 80;
  private static final Set<Kind> ORDERED = EnumSet.of(Kind.NUMBER, Kind.STRING);

  Value of(Binary binary) {
    Value left = operand(binary.left(), binary.right(), binary.operator());
    Value right = operand(binary.right(), binary.left(), binary.operator());
    return switch (binary.operator()) {
      case EQUAL, NOT_EQUAL -> equality(binary, left, right);
      case IN -> inclusion(binary, left, right);
      default -> order(binary, left, right);
    };
  }

  /** What is compared with null, or asked for its type, need not be there. */
  private Value operand(Expression operand, Expression other, BinaryOperator operator) {
    boolean equality = operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
    boolean asked = equality && (Constants.isNull(other) || Calls.typed(operand, at) != null);
    return (asked ? at.asTest() : at.strictly()).value(operand);
  }

  private Value equality(Binary binary, Value left, Value right) {
    boolean equal = binary.operator() == BinaryOperator.EQUAL;
    if (Truth.isUndefined(left) || Truth.isUndefined(right)) {
      return Value.of(Shape.bool(false));
    }
    boolean apart = apart(left, right);
    if (!Constants.isNull(binary.left()) && !Constants.isNull(binary.right())) {
      judge(binary, apart && equal, left.shape(), right.shape());
    }
    boolean there = left.presence() == Presence.ALWAYS && right.presence() == Presence.ALWAYS;
    if (there && left.shape().isOneConstant() && left.shape().equals(right.shape())) {
      return Value.of(Shape.bool(equal));
    }
    if (!apart) {
      return Value.of(Shape.bool());
    }
    return Value.of(equal ? Shape.bool(false) : there ? Shape.bool(true) : Shape.bool());
  }

  private Value inclusion(Binary binary, Value left, Value right) {
    if (Truth.isUndefined(left) || Truth.isUndefined(right)) {
      return Value.of(Shape.bool(false));
    }
    Value elements = right.with(Sequences.elements(right.shape()));
    boolean apart = apart(left, elements);
    judge(binary, apart, left.shape(), elements.shape());
    return Value.of(
        apart ? Shape.bool(false) : isAmong(left, right) ? Shape.bool(true) : Shape.bool());
  }

  /** Whether it is a constant that one of them always is. */
  private static boolean isAmong(Value one, Value all) {
    List<Shape> elements = Decided.elements(all);
    boolean there = one.presence() == Presence.ALWAYS && all.presence() == Presence.ALWAYS;
    return there
        && elements != null
        && one.shape().isOneConstant()
        && elements.contains(one.shape());
  }

  private static boolean apart(Value left, Value right) {
    return left.function() == null
        && right.function() == null
        && !left.shape().isNothing()
        && !right.shape().isNothing()
        && left.shape().isApartFrom(right.shape());
  }

  private void judge(Binary binary, boolean never, Shape left, Shape right) {
    if (at.mode() == Mode.SILENT) {
      return;
    }
    at.analysis()
        .judge(
            Findings.Aspect.EQUALITY,
            binary.range(),
            problems -> {
              if (never) {
                report(binary, left, right, problems);
              }
            });
  }

  private void report(Binary binary, Shape left, Shape right, Problems problems) {
    String near = nearest(left, right);
    String quotes = quotes(binary, left, right);
    problems.add(
        Rule.NEVER_HOLDS,
        binary.range(),
        "This never holds: " + why(binary, left.toString(SHOWN), right.toString(SHOWN)),
        near != null
            ? "Did you mean '" + near + "'?"
            : quotes != null
                ? quotes
                : "Compare with what the data can be, or leave the comparison out.");
  }

  private static @Nullable String quotes(Binary binary, Shape left, Shape right) {
    JsonNode onRight = Constants.of(binary.right());
    JsonNode onLeft = Constants.of(binary.left());
    return onRight != null
        ? Quotes.mend(left, onRight)
        : onLeft == null ? null : Quotes.mend(right, onLeft);
  }

  private String why(Binary binary, String left, String right) {
    String first = at.analysis().written(binary.left().range(), "the left side");
    if (binary.operator() == BinaryOperator.IN) {
      return first + " is " + left + ", and among the values on the right are only " + right;
    }
    String second = at.analysis().written(binary.right().range(), "the right side");
    boolean equality = binary.operator() == BinaryOperator.EQUAL;
    if (Constants.of(binary.right()) != null) {
      String sign = equality ? "" : binary.operator().sign() + " ";
      return "%s is %s and never %s%s".formatted(first, left, sign, right);
    }
    if (equality && Constants.of(binary.left()) != null) {
      return "%s is %s and never %s".formatted(second, right, left);
    }
    return "%s is %s, and %s is %s".formatted(first, left, second, right);
  }

  /** The string that was meant, where one side is one string that the other never is. */
  private static @Nullable String nearest(Shape left, Shape right) {
    TextShape some = left.texts();
    TextShape others = right.texts();
    if (some == null || others == null || some.constants() == null || others.constants() == null) {
      return null;
    }
    boolean leftIsOne = some.constants().size() == 1;
    Set<String> one =
        leftIsOne && others.constants().size() > 1 ? some.constants() : others.constants();
    Set<String> many = one == some.constants() ? others.constants() : some.constants();
    return one.size() != 1 ? null : Nearest.to(one.iterator().next(), many).orElse(null);
  }

  private Value order(Binary binary, Value left, Value right) {
    String what = "The operator " + binary.operator().sign();
    Set<Kind> ofLeft = ordered(left);
    Set<Kind> ofRight = ordered(right);
    Set<Kind> ofBoth = ofLeft.size() > ofRight.size() ? ofRight : ORDERED;
    at.judge(beside(what, ofBoth), left, binary.left().range());
    at.judge(beside(what, ofLeft), right, binary.right().range());
    Order order = Order.of(left.shape(), right.shape());
    IntPredicate holds = sign -> isSo(binary.operator(), sign);
    boolean never = order.isNever(holds);
    judge(binary, never, left.shape(), right.shape());
    Shape result =
        never ? Shape.bool(false) : order.isAlways(holds) ? Shape.bool(true) : Shape.bool();
    return Operators.both(left, right, result);
  }

  /** Of which of the types that have an order {@code value} may be; all where of none. */
  private static Set<Kind> ordered(Value value) {
    Set<Kind> kinds = EnumSet.copyOf(ORDERED);
    if (value.function() == null && !value.shape().isNothing()) {
      kinds.retainAll(value.shape().kinds());
    }
    return kinds.isEmpty() ? ORDERED : kinds;
  }

  private static Fit beside(String what, Set<Kind> taken) {
    return new Fit(taken.size() == 1 ? what + " beside " + word(taken) : what, taken);
  }

  /** Whether a comparison holds of what stands to each other as {@code sign} says. */
  static boolean isSo(BinaryOperator operator, int sign) {
    return switch (operator) {
      case LESS -> sign < 0;
      case LESS_OR_EQUAL -> sign <= 0;
      case GREATER -> sign > 0;
      default -> sign >= 0;
    };
  }

  private static String word(Set<Kind> one) {
    return one.iterator().next().words();
  }
}
