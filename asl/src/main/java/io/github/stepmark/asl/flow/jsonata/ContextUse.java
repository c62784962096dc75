package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Literal.NumberLiteral;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Operation.Negation;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.SomeCases;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether an expression may give something else for another context: true unless it is one of the
 * forms that indices are computed by.
 *
 * @param at where it stands
 */
record ContextUse(Evaluator at) implements SomeCases<Boolean> {

  /** Functions that give the same for the same argument; not so {@code $random}. */
  private static final Set<BuiltIn> STEADY =
      EnumSet.of(
          BuiltIn.COUNT,
          BuiltIn.LENGTH,
          BuiltIn.FLOOR,
          BuiltIn.CEIL,
          BuiltIn.ABS,
          BuiltIn.SUM,
          BuiltIn.MAX,
          BuiltIn.MIN);

  @Override
  public Boolean otherwise(Expression expression) {
    return true;
  }

  @Override
  public Boolean number(NumberLiteral literal) {
    return false;
  }

  @Override
  public Boolean variable(Variable variable) {
    return variable.name().isEmpty();
  }

  /** Only the first step sees the context, but for those that look back to it. */
  @Override
  public Boolean path(Path path) {
    Expression first = PathForm.expression(path.steps().get(0));
    return first == null || PathForm.looksBack(path) || first.match(this);
  }

  @Override
  public Boolean negation(Negation negation) {
    return negation.operand().match(this);
  }

  @Override
  public Boolean binary(Binary binary) {
    return binary.left().match(this) || binary.right().match(this);
  }

  /** Without an argument a function takes the context. */
  @Override
  public Boolean call(Call call) {
    Variable function = PathForm.variable(call.function());
    BuiltIn builtIn = function == null ? null : Names.builtIn(function.name(), at.env());
    return builtIn == null
        || !STEADY.contains(builtIn)
        || call.arguments().isEmpty()
        || call.arguments().stream().anyMatch(argument -> argument.match(this));
  }
}
