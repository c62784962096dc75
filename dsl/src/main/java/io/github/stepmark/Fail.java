package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A Fail state, on a method without a body. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Fail {

  /** {@code Error}, at most 256 characters. */
  String error() default "";

  /**
   * {@code ErrorPath}: a reference path to text in the input, or an intrinsic function that gives
   * text; under JSONata an expression for {@code Error}. Excludes {@link #error()}.
   */
  String errorFrom() default "";

  /** {@code Cause}, at most 32768 characters. */
  String cause() default "";

  /**
   * {@code CausePath}: a reference path to text in the input, or an intrinsic function that gives
   * text; under JSONata an expression for {@code Cause}. Excludes {@link #cause()}.
   */
  String causeFrom() default "";
}
