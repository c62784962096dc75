package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code Next}: the state that comes after this one. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Next {

  /** The name of the next state's method. */
  String value() default "";

  /**
   * The next state's own name, for a Choice that {@link ChoiceOn} makes and that has no method.
   * Either this or {@link #value()}.
   */
  String state() default "";
}
