package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Constructor.IntegerRange;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Transform;
import io.github.stepmark.asl.jsonata.Expression;
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
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;

/**
 * Evaluates the forms of expressions over shapes.
 *
 * @param mode what is judged
 */
record Evaluator(Analysis analysis, Env env, Mode mode) implements Expression.Cases<Value> {

  /** What is known of {@code expression}. */
  Value value(Expression expression) {
    return analysis.spend() ? expression.match(this) : Value.UNKNOWN;
  }

  /** What is known of each; all is judged, unless nothing is. */
  List<Value> values(List<Expression> expressions) {
    Evaluator here = strictly();
    return expressions.stream().map(here::value).toList();
  }

  Evaluator in(Env env) {
    return new Evaluator(analysis, env, mode);
  }

  /** For a part of what this is for. */
  Evaluator strictly() {
    return mode == Mode.TEST ? new Evaluator(analysis, env, Mode.STRICT) : this;
  }

  /** For a part that is asked whether it is there. */
  Evaluator asTest() {
    return mode == Mode.STRICT ? new Evaluator(analysis, env, Mode.TEST) : this;
  }

  Evaluator silently() {
    return new Evaluator(analysis, env, Mode.SILENT);
  }

  /** Judges whether {@code value} is of a type that {@code fit} takes. */
  void judge(Fit fit, Value value, TextRange range) {
    if (mode == Mode.SILENT || value.function() != null) {
      return;
    }
    Shape shape = value.shape();
    Shape alone = value.lists() == Lists.PLAIN ? shape : shape.without(Kind.ARRAY);
    Shape judged = alone.isNothing() ? shape : alone;
    String written = analysis.written(range, "this");
    analysis.judge(
        Findings.Aspect.TYPE, range, problems -> fit.report(judged, written, range, problems));
  }

  @Override
  public Value string(StringLiteral literal) {
    String text = literal.value();
    return Value.of(text.contains(JsonataShapes.PLACEHOLDER) ? Shape.text() : Shape.text(text));
  }

  @Override
  public Value number(NumberLiteral literal) {
    return Value.of(Shape.number(literal.value()));
  }

  @Override
  public Value truth(BooleanLiteral literal) {
    return Value.of(Shape.bool(literal.value()));
  }

  @Override
  public Value nothing(NullLiteral literal) {
    return Value.of(Shape.ofNull());
  }

  @Override
  public Value regex(RegexLiteral literal) {
    return Value.of(new Functions.Opaque());
  }

  @Override
  public Value variable(Variable variable) {
    return new Names(this).variable(variable);
  }

  @Override
  public Value field(FieldName field) {
    return new Paths(this).field(field);
  }

  @Override
  public Value wildcard(Wildcard wildcard) {
    return Children.of(env.context());
  }

  @Override
  public Value descendants(Descendants descendants) {
    return Value.UNKNOWN;
  }

  @Override
  public Value parent(Parent parent) {
    return Value.UNKNOWN;
  }

  @Override
  public Value path(Path path) {
    return new Paths(this).of(path);
  }

  @Override
  public Value negation(Negation negation) {
    return new Operators(this).negation(negation);
  }

  @Override
  public Value binary(Binary binary) {
    return new Operators(this).of(binary);
  }

  @Override
  public Value conditional(Conditional conditional) {
    Value test = asTest().value(conditional.condition());
    Branching branches = Conditions.branches(conditional.condition(), this);
    Env holds = Truth.isNever(test) ? null : branches.holds();
    Env fails = Truth.isAlways(test) ? null : branches.fails();
    Value then = holds == null ? Value.UNREACHED : in(holds).value(conditional.then());
    Expression otherwise = conditional.otherwise();
    if (fails == null) {
      return then;
    }
    if (otherwise == null) {
      return then.isUnreached() ? Value.UNDEFINED : then.perhaps();
    }
    return either(then, in(fails).value(otherwise));
  }

  /** What may be one or the other. */
  Value either(Value one, Value other) {
    if (!one.isUnreached() && !other.isUnreached()) {
      escape(one);
      escape(other);
    }
    return one.or(other);
  }

  /** Says that nobody looks at who calls {@code value}, if it is a function. */
  void escape(Value value) {
    Callee function = value.function();
    if (function != null) {
      function.escape(this);
    }
  }

  @Override
  public Value assignment(Assignment assignment) {
    Value value = strictly().value(assignment.value());
    if (env.frame().isFirm(assignment.variable())) {
      env.frame().bind(assignment.variable(), value);
    } else {
      escape(value);
    }
    return value;
  }

  @Override
  public Value array(ArrayConstructor array) {
    return new Constructors(strictly()).array(array);
  }

  @Override
  public Value range(IntegerRange range) {
    return new Operators(strictly()).range(range);
  }

  @Override
  public Value object(ObjectConstructor object) {
    return new Constructors(strictly()).object(object);
  }

  @Override
  public Value block(Block block) {
    List<Expression> all = block.expressions();
    if (all.isEmpty()) {
      return Value.UNDEFINED;
    }
    Evaluator inside = in(env.in(new Frame(env.frame(), Assignments.loose(all))));
    int last = all.size() - 1;
    all.subList(0, last).forEach(inside.strictly()::value);
    return inside.value(all.get(last));
  }

  @Override
  public Value transform(Transform transform) {
    Evaluator inside = strictly().in(env.at(Value.UNKNOWN));
    inside.value(transform.pattern());
    inside.value(transform.update());
    Expression delete = transform.delete();
    if (delete != null) {
      inside.value(delete);
    }
    return Value.of(new Functions.Opaque());
  }

  @Override
  public Value call(Call call) {
    return new Calls(this).of(call);
  }

  @Override
  public Value partial(PartialApplication partial) {
    return new Calls(this).partial(partial);
  }

  @Override
  public Value lambda(Lambda lambda) {
    return Value.of(new Functions.Closure(lambda, env));
  }
}
