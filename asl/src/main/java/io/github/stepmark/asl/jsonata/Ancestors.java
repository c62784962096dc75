package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Constructor.IntegerRange;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Transform;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Invocation.Lambda;
import io.github.stepmark.asl.jsonata.Invocation.PartialApplication;
import io.github.stepmark.asl.jsonata.Operation.Assignment;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Operation.Conditional;
import io.github.stepmark.asl.jsonata.Operation.Negation;
import io.github.stepmark.asl.jsonata.Selection.Parent;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.text.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses {@code %} where the language cannot say which value it means: it looks back over the
 * steps before it, as many as there are {@code %}, and each must be a name or a wildcard.
 */
final class Ancestors implements SomeCases<List<Ancestor>> {

  /**
   * The {@code %} in {@code expression} that are still to be found in what surrounds it. From some
   * parts the language takes none along: the bodies of functions, groupings, transforms and what
   * {@code ~>} joins.
   */
  static List<Ancestor> sought(Expression expression) {
    return expression.match(new Ancestors());
  }

  static void check(Expression expression) throws SyntaxException {
    try {
      List<Ancestor> left = sought(expression);
      if (!left.isEmpty()) {
        throw new Ancestor.NotDerivable(left.get(0).range());
      }
    } catch (Ancestor.NotDerivable none) {
      throw new SyntaxException(
          none.range(),
          "What % stands for cannot be told from this expression",
          "Write it after the names of two fields at least, as in $orders.lines.%.id, or bind the"
              + " outer value: $orders@$o.lines.($o.id).");
    }
  }

  @Override
  public List<Ancestor> otherwise(Expression expression) {
    return List.of();
  }

  @Override
  public List<Ancestor> parent(Parent parent) {
    return List.of(new Ancestor(parent.range()));
  }

  @Override
  public List<Ancestor> path(Path path) {
    return new AncestorsOfPath(path).sought();
  }

  @Override
  public List<Ancestor> negation(Negation negation) {
    return of(negation.operand());
  }

  @Override
  public List<Ancestor> binary(Binary binary) {
    List<Ancestor> both = of(binary.left(), binary.right());
    return binary.operator() == BinaryOperator.APPLY ? List.of() : both;
  }

  @Override
  public List<Ancestor> conditional(Conditional conditional) {
    return of(conditional.condition(), conditional.then(), conditional.otherwise());
  }

  @Override
  public List<Ancestor> assignment(Assignment assignment) {
    return of(assignment.value());
  }

  @Override
  public List<Ancestor> array(ArrayConstructor array) {
    return of(array.items());
  }

  @Override
  public List<Ancestor> range(IntegerRange range) {
    return of(range.first(), range.last());
  }

  @Override
  public List<Ancestor> object(ObjectConstructor object) {
    return of(object.members().stream().flatMap(one -> Stream.of(one.key(), one.value())).toList());
  }

  @Override
  public List<Ancestor> block(Block block) {
    return of(block.expressions());
  }

  @Override
  public List<Ancestor> transform(Transform transform) {
    of(transform.pattern(), transform.update(), transform.delete());
    return List.of();
  }

  @Override
  public List<Ancestor> lambda(Lambda lambda) {
    of(lambda.body());
    return List.of();
  }

  @Override
  public List<Ancestor> call(Call call) {
    of(call.function());
    return of(call.arguments());
  }

  @Override
  public List<Ancestor> partial(PartialApplication partial) {
    of(partial.function());
    return of(partial.arguments().stream().flatMap(Optional::stream).toList());
  }

  private static List<Ancestor> of(@Nullable Expression... parts) {
    return of(Stream.of(parts).flatMap(Stream::ofNullable).toList());
  }

  private static List<Ancestor> of(List<Expression> parts) {
    List<Ancestor> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(sought(part)));
    return all;
  }
}
