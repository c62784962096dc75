package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code ResultPath}: where in a JSONPath state's input its result goes; in the input's place if
 * not said. For a Task, Parallel, Map or Pass. {@link DiscardResult} is {@code "ResultPath": null}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ResultPath {

  /** A reference path such as {@code $.payment}; objects on the way are made. */
  String value();
}
