package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Choice state, on a method without a body. {@link Assign} and {@link Output} on it count when no
 * rule holds.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Choice {

  /**
   * What the rules written with {@link When#is()} look at: {@code Variable}, a path into the
   * state's input; under JSONata an expression such as {@code $states.input.status}.
   */
  String value() default "";

  /** {@code Choices}: the first that holds is taken. */
  When[] when();

  /** {@code Default}: the method of the state when none holds. */
  String otherwise() default "";

  /** {@code Default} by the name of a Choice that has no method. */
  String otherwiseState() default "";
}
