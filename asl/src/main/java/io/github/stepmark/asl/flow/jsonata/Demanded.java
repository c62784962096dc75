package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.SomeCases;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of an expression that have to be there for it to be: of {@code $length(name) > 0},
 * which holds of no name that is missing, {@code name}.
 */
record Demanded(Evaluator at) implements SomeCases<List<Expression>> {

  /** Undefined of an argument that is. */
  private static final Set<BuiltIn> STRICT =
      EnumSet.of(
          BuiltIn.STRING,
          BuiltIn.LENGTH,
          BuiltIn.UPPERCASE,
          BuiltIn.LOWERCASE,
          BuiltIn.TRIM,
          BuiltIn.CONTAINS,
          BuiltIn.SUBSTRING,
          BuiltIn.SUBSTRING_BEFORE,
          BuiltIn.SUBSTRING_AFTER,
          BuiltIn.NUMBER,
          BuiltIn.ABS,
          BuiltIn.FLOOR,
          BuiltIn.CEIL,
          BuiltIn.ROUND,
          BuiltIn.SUM,
          BuiltIn.MAX,
          BuiltIn.MIN,
          BuiltIn.AVERAGE,
          BuiltIn.TO_MILLIS);

  List<Expression> of(Expression expression) {
    return expression.match(this);
  }

  @Override
  public List<Expression> block(Block block) {
    return block.expressions().size() == 1 ? of(block.expressions().get(0)) : otherwise(block);
  }

  @Override
  public List<Expression> call(Call call) {
    BuiltIn function = Calls.builtIn(call, at);
    boolean strict = function != null && STRICT.contains(function) && !call.arguments().isEmpty();
    return strict ? of(call.arguments().get(0)) : List.of();
  }

  /** Whether one is the other is told of what is not there as well. */
  @Override
  public List<Expression> binary(Binary binary) {
    return switch (binary.operator()) {
      case ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          MODULO,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL ->
          operands(binary);
      default -> List.of();
    };
  }

  /** Those of both operands. */
  List<Expression> operands(Binary binary) {
    return Stream.of(binary.left(), binary.right()).flatMap(one -> of(one).stream()).toList();
  }

  @Override
  public List<Expression> otherwise(Expression expression) {
    return List.of(expression);
  }
}
