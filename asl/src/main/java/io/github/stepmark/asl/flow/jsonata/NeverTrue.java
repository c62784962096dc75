package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.shape.Presence;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a condition never holds: of its parts, what is known of those that do not. {@code null} where
 * each may hold, but not all together.
 *
 * @param text what the condition is written as
 */
record NeverTrue(Evaluator at, String text) implements SomeCases<@Nullable String> {

  private static final int SHOWN = 80;

  @Nullable String why(Expression condition) {
    return condition.match(this);
  }

  @Override
  public @Nullable String otherwise(Expression expression) {
    return Truth.isNever(value(expression)) ? is(expression) : null;
  }

  @Override
  public @Nullable String block(Block block) {
    return block.expressions().size() == 1 ? why(block.expressions().get(0)) : null;
  }

  @Override
  public @Nullable String binary(Binary binary) {
    return switch (binary.operator()) {
      case AND -> and(binary);
      case OR -> joined(why(binary.left()), why(binary.right()));
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN ->
          joined(operand(binary.left()), operand(binary.right()));
      default -> otherwise(binary);
    };
  }

  /** The right operand is looked at where the left one holds. */
  private @Nullable String and(Binary binary) {
    Env holds =
        Truth.isNever(value(binary.left())) ? null : Conditions.branches(binary.left(), at).holds();
    return holds == null
        ? why(binary.left())
        : new NeverTrue(at.in(holds), text).why(binary.right());
  }

  @Override
  public @Nullable String call(Call call) {
    BuiltIn function = Calls.builtIn(call, at);
    if (function == null || call.arguments().size() != 1) {
      return otherwise(call);
    }
    Expression argument = call.arguments().get(0);
    return switch (function) {
      case EXISTS -> is(argument);
      case BOOLEAN -> why(argument);
      case NOT -> not(argument);
      default -> otherwise(call);
    };
  }

  private @Nullable String not(Expression argument) {
    Expression asked =
        argument.match(
            new SomeCases<@Nullable Expression>() {
              @Override
              public @Nullable Expression call(Call call) {
                return call.arguments().size() == 1 && Calls.builtIn(call, at) == BuiltIn.EXISTS
                    ? call.arguments().get(0)
                    : null;
              }

              @Override
              public @Nullable Expression otherwise(Expression other) {
                return null;
              }
            });
    return asked == null ? is(argument) : written(asked) + " is always there";
  }

  private @Nullable String operand(Expression operand) {
    return Constants.of(operand) == null ? is(operand) : null;
  }

  /** What is known of the value of {@code expression}. */
  private @Nullable String is(Expression expression) {
    Value value = value(expression);
    if (value.presence() == Presence.NEVER) {
      return written(expression) + " is never there";
    }
    return value.function() != null || value.shape().isAnything() || value.shape().isNothing()
        ? null
        : written(expression) + " is " + value.shape().toString(SHOWN);
  }

  private Value value(Expression expression) {
    return at.silently().value(expression);
  }

  private String written(Expression expression) {
    return expression.range().of(text);
  }

  private static @Nullable String joined(@Nullable String... reasons) {
    String all = Stream.of(reasons).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }
}
