package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.shape.ObjectShape;

/** The variable {@code $states}. */
final class States {

  private static final String NAME = "states";

  private States() {}

  /** Its member {@code name}. */
  static Value member(String name, Env env) {
    return env.get(new Root.OfStates(name));
  }

  /** All of it. */
  static Value all(Env env) {
    ObjectShape.Builder all = ObjectShape.builder();
    all.member("input", member("input", env).member());
    all.member("context", member("context", env).member());
    if (env.scope().result() != null) {
      all.member("result", member("result", env).member());
    }
    if (env.scope().errorOutput() != null) {
      all.member("errorOutput", member("errorOutput", env).member());
    }
    return Value.of(all.build());
  }

  /** Whether {@code expression} names it. */
  static boolean isNamed(Expression expression, Env env) {
    return expression.match(
        new SomeCases<Boolean>() {
          @Override
          public Boolean variable(Variable variable) {
            return variable.name().equals(NAME) && env.frame().owner(NAME) == null;
          }

          @Override
          public Boolean otherwise(Expression other) {
            return false;
          }
        });
  }
}
