package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code Output}: the output of a JSONata state; its result if not said, or its input where it has
 * none. Any state but a Fail may have one; on a Choice it counts when no rule holds.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Output {

  /**
   * JSON as in {@link Arguments#value()}. {@code $states.result} is there in a Task, Parallel and
   * Map.
   */
  String value();
}
