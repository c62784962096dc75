package io.github.stepmark.asl.flow.jsonata;

import org.jspecify.annotations.Nullable;

/**
 * What can be read after a condition.
 *
 * @param holds where it holds; {@code null} where it never does
 * @param fails where it does not; {@code null} where it always holds
 */
record Branching(@Nullable Env holds, @Nullable Env fails) {

  /** What holds where one or the other does. */
  static @Nullable Env either(@Nullable Env one, @Nullable Env other) {
    return one == null ? other : other == null ? one : one.or(other);
  }
}
