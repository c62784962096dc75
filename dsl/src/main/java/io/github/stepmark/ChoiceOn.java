package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a Choice state that stands right after this one, which leads to it: {@code Next} here, then
 * {@code Choices} and {@code Default} there. It has the query language of this state. One with more
 * than that, such as variables to set, is a {@link Choice} on a method of its own.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ChoiceOn {

  /**
   * What the rules written with {@link When#is()} look at: {@code Variable}, a path into this
   * state's output such as {@code $.Status}; under JSONata an expression such as {@code
   * $states.input.Status}, where the input is that of the Choice.
   */
  String value() default "";

  /** The Choice state's name; this state's name and {@code " Choice"} if not said. */
  String state() default "";

  /** {@code Choices}: the first that holds is taken. */
  When[] when();

  /** {@code Default}: the method of the state when none holds. */
  String otherwise() default "";

  /** {@code Default} by the name of a Choice that has no method. */
  String otherwiseState() default "";

  /** {@code Comment} of the Choice state. */
  String comment() default "";
}
