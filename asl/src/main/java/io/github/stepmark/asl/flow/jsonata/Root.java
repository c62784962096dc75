package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Shape;

/** Where a path starts. */
sealed interface Root {

  /** What is there before any condition was looked at. */
  Value original(Env env);

  /** {@code $states.name}. */
  record OfStates(String name) implements Root {
    @Override
    public Value original(Env env) {
      Scope scope = env.scope();
      Shape shape =
          switch (name) {
            case "input" -> scope.input();
            case "context" -> scope.context();
            case "result" -> scope.result();
            case "errorOutput" -> scope.errorOutput();
            default -> null;
          };
      return shape == null ? Value.UNKNOWN : Value.of(Member.of(shape));
    }
  }

  /** A variable that a state has assigned. */
  record OfScope(String variable) implements Root {
    @Override
    public Value original(Env env) {
      return Value.of(env.scope().variable(variable));
    }
  }

  /** A variable of the expression itself. */
  record Local(Frame frame, String variable) implements Root {
    @Override
    public Value original(Env env) {
      return frame.own(variable);
    }
  }

  /** The context value. */
  record Context() implements Root {
    @Override
    public Value original(Env env) {
      return env.context();
    }
  }
}
