package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code OutputPath}: which part of what a JSONPath state would give is its output. Any state but a
 * Fail may have one.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OutputPath {

  /** {@code "OutputPath": null}: the output is an empty object. */
  String NONE = "null";

  /** A path into the state's output so far, the context object or a variable, or {@link #NONE}. */
  String value();
}
