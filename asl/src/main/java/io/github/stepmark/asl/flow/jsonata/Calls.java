package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Invocation.PartialApplication;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.Signature.Parameter;
import io.github.stepmark.asl.jsonata.SomeCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evaluates calls of functions. */
record Calls(Evaluator at) {

  /** The function of the language that is called; {@code null} where it is another. */
  static @Nullable BuiltIn builtIn(Call call, Evaluator at) {
    Variable name = PathForm.variable(call.function());
    return name == null ? null : Names.builtIn(name.name(), at.env());
  }

  /** What {@code $type} is asked of, where {@code expression} calls it. */
  static @Nullable Expression typed(Expression expression, Evaluator at) {
    return expression.match(
        new SomeCases<@Nullable Expression>() {
          @Override
          public @Nullable Expression call(Call call) {
            return call.arguments().size() == 1 && builtIn(call, at) == BuiltIn.TYPE
                ? call.arguments().get(0)
                : null;
          }

          @Override
          public @Nullable Expression otherwise(Expression other) {
            return null;
          }
        });
  }

  Value of(Call call) {
    return of(call, List.of(), List.of());
  }

  /** {@code first} are arguments that stand before those that are written in the brackets. */
  private Value of(Call call, List<Value> first, List<Expression> written) {
    BuiltIn function = builtIn(call, at);
    List<Value> values = new ArrayList<>(first);
    if (function == null) {
      Value called = at.strictly().value(call.function());
      values.addAll(at.values(call.arguments()));
      return call(called, values);
    }
    Evaluator inside = inArguments(function);
    call.arguments().forEach(argument -> values.add(inside.value(argument)));
    List<Expression> all = new ArrayList<>(written);
    all.addAll(call.arguments());
    boolean ofContext = takesContext(function, values.size());
    if (ofContext) {
      values.add(0, at.env().isTop() ? Value.UNKNOWN : at.env().context());
    } else {
      new ParameterTypes(at).judge(function, values, all);
    }
    Value result = new BuiltIns(at).of(function, new Arguments(values));
    boolean table = function == BuiltIn.LOOKUP && !ofContext && call.arguments().size() == 2;
    return table ? new Tables(at).told(call, result, values) : result;
  }

  /** How the arguments are judged: some functions ask whether they are there, or whether true. */
  private Evaluator inArguments(BuiltIn function) {
    return switch (function) {
      case EXISTS -> at.silently();
      case BOOLEAN, NOT -> at.asTest();
      case TYPE -> at;
      default -> at.strictly();
    };
  }

  /** Whether the context value stands for the first argument, which is left out. */
  private static boolean takesContext(BuiltIn function, int given) {
    List<Parameter> parameters = function.signature().parameters();
    long asked = parameters.stream().filter(parameter -> !parameter.optional()).count();
    return !parameters.isEmpty() && parameters.get(0).context() && given < asked;
  }

  private Value call(Value called, List<Value> arguments) {
    Callee function = called.function();
    return (function == null ? new Functions.Opaque() : function).call(arguments, at);
  }

  /** {@code left ~> right}. */
  Value apply(Binary binary) {
    Value left = at.strictly().value(binary.left());
    return binary
        .right()
        .match(
            new SomeCases<>() {
              @Override
              public Value call(Call call) {
                return of(call, List.of(left), List.of(binary.left()));
              }

              @Override
              public Value otherwise(Expression other) {
                Value right = at.strictly().value(other);
                if (left.function() == null) {
                  return Calls.this.call(right, List.of(left));
                }
                at.escape(left);
                at.escape(right);
                return Value.UNKNOWN;
              }
            });
  }

  Value partial(PartialApplication partial) {
    Value function = at.strictly().value(partial.function());
    List<Optional<Value>> given =
        partial.arguments().stream()
            .map(argument -> argument.map(one -> at.strictly().value(one)))
            .toList();
    Callee called = function.function();
    return Value.of(new Functions.Partial(called == null ? new Functions.Opaque() : called, given));
  }
}
