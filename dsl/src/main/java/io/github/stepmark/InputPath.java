package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code InputPath}: which part of a JSONPath state's input the state works on. Any state but a
 * Fail may have one.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface InputPath {

  /** {@code "InputPath": null}: the state works on an empty object. */
  String NONE = "null";

  /**
   * A path into the input, the context object (<code>$$.Execution.Input</code>) or a variable
   * ({@code $order.lines}), or {@link #NONE}.
   */
  String value();
}
