package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Constructor.IntegerRange;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Transform;
import io.github.stepmark.asl.jsonata.Invocation.Call;
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
import io.github.stepmark.asl.jsonata.Selection.Descendants;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Parent;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.Selection.Wildcard;

/** Cases for whom a few forms matter and all others are alike. */
public interface SomeCases<R> extends Expression.Cases<R> {

  /** The answer for each form whose case is not written. */
  R otherwise(Expression expression);

  @Override
  default R string(StringLiteral literal) {
    return otherwise(literal);
  }

  @Override
  default R number(NumberLiteral literal) {
    return otherwise(literal);
  }

  @Override
  default R truth(BooleanLiteral literal) {
    return otherwise(literal);
  }

  @Override
  default R nothing(NullLiteral literal) {
    return otherwise(literal);
  }

  @Override
  default R regex(RegexLiteral literal) {
    return otherwise(literal);
  }

  @Override
  default R variable(Variable variable) {
    return otherwise(variable);
  }

  @Override
  default R field(FieldName field) {
    return otherwise(field);
  }

  @Override
  default R wildcard(Wildcard wildcard) {
    return otherwise(wildcard);
  }

  @Override
  default R descendants(Descendants descendants) {
    return otherwise(descendants);
  }

  @Override
  default R parent(Parent parent) {
    return otherwise(parent);
  }

  @Override
  default R path(Path path) {
    return otherwise(path);
  }

  @Override
  default R negation(Negation negation) {
    return otherwise(negation);
  }

  @Override
  default R binary(Binary binary) {
    return otherwise(binary);
  }

  @Override
  default R conditional(Conditional conditional) {
    return otherwise(conditional);
  }

  @Override
  default R assignment(Assignment assignment) {
    return otherwise(assignment);
  }

  @Override
  default R array(ArrayConstructor array) {
    return otherwise(array);
  }

  @Override
  default R range(IntegerRange range) {
    return otherwise(range);
  }

  @Override
  default R object(ObjectConstructor object) {
    return otherwise(object);
  }

  @Override
  default R block(Block block) {
    return otherwise(block);
  }

  @Override
  default R transform(Transform transform) {
    return otherwise(transform);
  }

  @Override
  default R call(Call call) {
    return otherwise(call);
  }

  @Override
  default R partial(PartialApplication partial) {
    return otherwise(partial);
  }

  @Override
  default R lambda(Lambda lambda) {
    return otherwise(lambda);
  }
}
