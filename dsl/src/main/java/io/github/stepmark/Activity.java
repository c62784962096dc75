package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Task state that an activity's worker does, on a method without a body and without parameters,
 * in Standard workflows alone. Has exactly one member.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Activity {

  /**
   * The activity's name, 1 to 80 characters of those that a machine's name may have. {@code
   * Resource} is a placeholder made of its letters and digits: <code>${ReviewOrderActivityArn}
   * </code> for {@code review-order}.
   */
  String value() default "";

  /** {@code Resource} itself: the activity's ARN, or a placeholder <code>${Name}</code>. */
  String arn() default "";
}
