package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code HeartbeatSeconds}: how long a Task may be silent, below its timeout. Has exactly one
 * member.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Heartbeat {

  /** {@code HeartbeatSeconds}. */
  long value() default 0;

  /**
   * {@code HeartbeatSecondsPath}: a reference path to a whole number of seconds in the input; under
   * JSONata an expression for {@code HeartbeatSeconds}.
   */
  String from() default "";
}
