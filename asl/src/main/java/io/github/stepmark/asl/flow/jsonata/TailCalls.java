package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Operation.Conditional;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.SomeCases;
import java.util.List;

/**
 * The calls that a function ends with. They are made after it has returned: who calls it gets a
 * sequence that nobody has made one value of, and a {@code []} after the call is forgotten.
 */
final class TailCalls implements SomeCases<Boolean> {

  private TailCalls() {}

  /** Whether there are any. */
  static boolean are(Expression body) {
    return body.match(new TailCalls());
  }

  @Override
  public Boolean call(Call call) {
    return true;
  }

  @Override
  public Boolean path(Path path) {
    Expression expression = PathForm.expression(path.steps().get(0));
    return path.steps().size() == 1 && expression != null && are(expression);
  }

  @Override
  public Boolean conditional(Conditional conditional) {
    Expression otherwise = conditional.otherwise();
    return are(conditional.then()) || otherwise != null && are(otherwise);
  }

  @Override
  public Boolean block(Block block) {
    List<Expression> all = block.expressions();
    return !all.isEmpty() && are(all.get(all.size() - 1));
  }

  @Override
  public Boolean otherwise(Expression expression) {
    return false;
  }
}
