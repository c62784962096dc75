package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;

/** Whether a value counts as true. */
final class Truth {

  private Truth() {}

  /** Whether it always does. */
  static boolean isAlways(Value value) {
    return value.presence() == Presence.ALWAYS && value.shape().equals(Shape.bool(true));
  }

  /** Whether it never does. */
  static boolean isNever(Value value) {
    if (value.function() != null) {
      return false;
    }
    Shape shape = value.shape();
    return isUndefined(value)
        || shape.without(Kind.NULL).equals(Shape.bool(false))
        || shape.isOnly(Kind.NULL);
  }

  /** Whether there never is one. */
  static boolean isUndefined(Value value) {
    boolean never = value.presence() == Presence.NEVER;
    return never || value.shape().isNothing() && value.function() == null && !value.isUnreached();
  }
}
