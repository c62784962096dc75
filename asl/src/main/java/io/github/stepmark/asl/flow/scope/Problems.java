package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Takes what is wrong with what a text reads. */
public interface Problems {

  /** Takes nothing: where only shapes are asked for. */
  Problems IGNORED = (rule, range, message, mend) -> {};

  /**
   * Takes one.
   *
   * @param range the part of the text that has it; {@code null} for the whole
   */
  void add(Rule rule, @Nullable TextRange range, String message, String mend);

  /** Takes what a path or an expression has found, wrong or not. */
  default void found(Shape shape) {}

  /**
   * Takes that the whole is undefined, with which the state fails: a JSONata expression may do
   * without a name that is never there, but not without a value.
   */
  default void undefined() {}
}
