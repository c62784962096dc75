package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.jsonata.BinaryOperator;
import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Invocation.PartialApplication;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Parts;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.Signature;
import io.github.stepmark.asl.jsonata.SomeCases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of functions that there are not, and calls with too few or too many arguments. AWS takes
 * them, and the state fails: {@code T1006}, {@code T0410}.
 */
final class FunctionCalls implements SomeCases<@Nullable Void> {

  private final PlacedExpression placed;
  private final Diagnostics found;

  FunctionCalls(PlacedExpression placed, Diagnostics found) {
    this.placed = placed;
    this.found = found;
  }

  void check() {
    placed.tree().match(this);
  }

  @Override
  public @Nullable Void otherwise(Expression expression) {
    Parts.of(expression).forEach(part -> part.match(this));
    return null;
  }

  @Override
  public @Nullable Void call(Call call) {
    call(call, call.arguments().size());
    return null;
  }

  @Override
  public @Nullable Void partial(PartialApplication partial) {
    function(partial.function());
    return otherwise(partial);
  }

  /** {@code a ~> $f(b)} calls with two arguments. */
  @Override
  public @Nullable Void binary(Binary binary) {
    if (binary.operator() != BinaryOperator.APPLY) {
      return otherwise(binary);
    }
    binary.left().match(this);
    return binary
        .right()
        .match(
            new SomeCases<@Nullable Void>() {
              @Override
              public @Nullable Void call(Call call) {
                FunctionCalls.this.call(call, call.arguments().size() + 1);
                return null;
              }

              @Override
              public @Nullable Void variable(Variable variable) {
                BuiltIn known = function(variable);
                if (known != null) {
                  count(known, variable, 1);
                }
                return null;
              }

              @Override
              public @Nullable Void otherwise(Expression other) {
                return other.match(FunctionCalls.this);
              }
            });
  }

  private void call(Call call, int arguments) {
    BuiltIn known = function(call.function());
    if (known != null) {
      count(known, call, arguments);
    }
    otherwise(call);
  }

  private void count(BuiltIn function, Expression call, int arguments) {
    Signature signature = function.signature();
    if (arguments < signature.fewest() || arguments > signature.most()) {
      placed.report(
          found,
          Rule.FUNCTION_ARGUMENTS,
          call.range(),
          "$" + function.functionName() + " does not take " + counted(arguments, "argument"),
          "It takes " + range(signature) + ".");
    }
  }

  private static String range(Signature signature) {
    int fewest = signature.fewest();
    int most = signature.most();
    if (most == Integer.MAX_VALUE) {
      return counted(fewest, "argument") + " or more";
    }
    return fewest == most ? counted(most, "argument") : fewest + " to " + counted(most, "argument");
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The function of the language that {@code function} names; reports a name of none. */
  private @Nullable BuiltIn function(Expression function) {
    return function.match(
        new SomeCases<@Nullable BuiltIn>() {
          @Override
          public @Nullable BuiltIn variable(Variable variable) {
            String name = variable.name();
            if (name.isEmpty() || placed.isVariable(name)) {
              return null;
            }
            BuiltIn known = BuiltIn.named(name).orElse(null);
            if (known == null) {
              unknown(variable);
            }
            return known;
          }

          @Override
          public @Nullable BuiltIn otherwise(Expression other) {
            return null;
          }
        });
  }

  private void unknown(Variable variable) {
    String name = variable.name();
    List<String> names = BuiltIn.names();
    placed.report(
        found,
        Rule.UNKNOWN_FUNCTION,
        variable.range(),
        name.equals("eval") ? "Step Functions has no $eval" : "There is no function $" + name,
        name.equals("eval")
            ? "Write the expression itself, or $parse(…) for a JSON text."
            : Nearest.to(name, names)
                .map(near -> "Did you mean $" + near + "?")
                .orElse("Bind it first: ($" + name + " := function($x) { … }; …)."));
  }
}
