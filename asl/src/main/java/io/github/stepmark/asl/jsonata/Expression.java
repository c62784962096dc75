package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
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
import io.github.stepmark.asl.text.Parsed;

/**
 * A JSONata expression or a part of one. The language is that of version 2.0.6, which Step
 * Functions runs: the operators {@code ?:} and {@code ??} of later versions are mistakes.
 */
public sealed interface Expression permits Literal, Selection, Operation, Constructor, Invocation {

  /**
   * Reads an expression, without the delimiters <code>{% %}</code>. Refused are texts of more than
   * 1,048,576 characters and expressions that stand more than 500 deep in each other. (Step
   * Functions is measured to evaluate no deeper than 100.)
   */
  static Parsed<Expression> parse(String text) {
    return Parsed.of(
        () -> {
          Expression expression = new Parser(text).parse();
          Ancestors.check(expression);
          return expression;
        });
  }

  /** Where it stands in the text. */
  TextRange range();

  /** Answers with the case of this form: the one way to tell the forms apart. */
  <R> R match(Cases<R> cases);

  /** A case for each form of expression. */
  interface Cases<R> {
    R string(StringLiteral literal);

    R number(NumberLiteral literal);

    R truth(BooleanLiteral literal);

    R nothing(NullLiteral literal);

    R regex(RegexLiteral literal);

    R variable(Variable variable);

    R field(FieldName field);

    R wildcard(Wildcard wildcard);

    R descendants(Descendants descendants);

    R parent(Parent parent);

    R path(Path path);

    R negation(Negation negation);

    R binary(Binary binary);

    R conditional(Conditional conditional);

    R assignment(Assignment assignment);

    R array(ArrayConstructor array);

    R range(IntegerRange range);

    R object(ObjectConstructor object);

    R block(Block block);

    R transform(Transform transform);

    R call(Call call);

    R partial(PartialApplication partial);

    R lambda(Lambda lambda);
  }
}
