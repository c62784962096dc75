package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code ResultSelector}: what a JSONPath Task, Parallel or Map makes of its result before {@link
 * ResultPath} puts it into the input.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ResultSelector {

  /** JSON as in {@link Parameters#value()}, in which {@code $} is the result. */
  String value();
}
