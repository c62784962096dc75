package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code TimeoutSeconds}: how long a Task may take, 1 to 99999999 (its default). Has exactly one
 * member.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Timeout {

  /** {@code TimeoutSeconds}. */
  long value() default 0;

  /**
   * {@code TimeoutSecondsPath}: a reference path to a whole number of seconds in the input; under
   * JSONata an expression for {@code TimeoutSeconds}.
   */
  String from() default "";
}
