package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Where a path starts. */
sealed interface Root {

  /** What is there before any condition was looked at. */
  Value original(Env env);

  /** The path of which nothing is known but what conditions tell; {@code null} of others. */
  default @Nullable IndexedPath indexed() {
    return null;
  }

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

  /**
   * What a path names that takes one value out of a list: {@code $states.result[1].name}. Of it
   * alone more is known, not of the list.
   *
   * @param whole what is known of it without conditions; {@code null} where it is looked for
   */
  record OfList(IndexedPath path, @Nullable Value whole) implements Root {
    @Override
    public Value original(Env env) {
      return whole == null ? Value.UNKNOWN : whole;
    }

    @Override
    public IndexedPath indexed() {
      return path;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfList list && path.equals(list.path);
    }

    @Override
    public int hashCode() {
      return path.hashCode();
    }
  }
}
