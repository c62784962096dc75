package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A Wait state, on a method without a body. Has exactly one member. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Wait {

  /** {@code Seconds}, 0 to 99999999. */
  long seconds() default 0;

  /**
   * {@code SecondsPath}: a reference path to a whole number of seconds in the input; under JSONata
   * an expression for {@code Seconds}.
   */
  String secondsFrom() default "";

  /** {@code Timestamp}: an RFC 3339 time such as {@code 2026-12-24T18:00:00Z}. */
  String timestamp() default "";

  /**
   * {@code TimestampPath}: a reference path to such a time in the input; under JSONata an
   * expression for {@code Timestamp}.
   */
  String timestampFrom() default "";
}
