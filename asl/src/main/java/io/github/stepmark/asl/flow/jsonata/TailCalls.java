package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Operation.Conditional;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.jsonata.Step;
import java.util.List;

/**
 * The calls that a function ends with. They are made after the function has returned, and a {@code
 * []} after one is forgotten by then.
 */
final class TailCalls implements SomeCases<Boolean> {

  private TailCalls() {}

  /** Whether {@code []} follows one of them. */
  static boolean areKept(Expression body) {
    return body.match(new TailCalls());
  }

  @Override
  public Boolean path(Path path) {
    Step only = path.steps().get(0);
    Expression expression = PathForm.expression(only);
    return path.steps().size() == 1
        && expression != null
        && PathForm.keepsArray(only)
        && isCall(expression);
  }

  private static boolean isCall(Expression expression) {
    return expression.match(
        new SomeCases<Boolean>() {
          @Override
          public Boolean call(Call call) {
            return true;
          }

          @Override
          public Boolean otherwise(Expression other) {
            return false;
          }
        });
  }

  @Override
  public Boolean conditional(Conditional conditional) {
    Expression otherwise = conditional.otherwise();
    return areKept(conditional.then()) || otherwise != null && areKept(otherwise);
  }

  @Override
  public Boolean block(Block block) {
    List<Expression> all = block.expressions();
    return !all.isEmpty() && areKept(all.get(all.size() - 1));
  }

  @Override
  public Boolean otherwise(Expression expression) {
    return false;
  }
}
