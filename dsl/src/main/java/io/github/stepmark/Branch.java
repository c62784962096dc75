package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more of a class that {@link Parallel} or {@link MapState} names; it makes no branch of a
 * class by itself.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Branch {

  /** {@code Comment} of the branch or the item processor. */
  String comment() default "";
}
