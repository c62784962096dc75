package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Map state, on a method without a body and without parameters: its item processor runs once for
 * each item, which is its input. The result is the list of the outputs in the order of the items; an
 * error that the processor does not handle is the state's.
 *
 * <p>What the method returns, if not {@code void}, is the shape of that result.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface MapState {

  /**
   * {@code ItemProcessor}: a class nested in the workflow's own, each method of it with an
   * annotation a state. It is named once, as a {@linkplain Parallel#value() branch} is.
   */
  Class<?> value();

  /**
   * {@code ItemsPath}: a reference path to the array of the items in the state's input; the input
   * itself if not said.
   */
  String itemsFrom() default "";

  /**
   * {@code MaxConcurrency}: how many items are worked on at once, 0 or more. 0, as if not said, is
   * as many as there can be; 1 is one after the other.
   */
  long maxConcurrency() default 0;

  /** {@code MaxConcurrencyPath}: a reference path to that number in the state's input. */
  String maxConcurrencyFrom() default "";

  /** {@code Mode} in {@code ProcessorConfig}. */
  ProcessorMode mode() default ProcessorMode.INLINE;

  /**
   * Writes the item processor as {@code Iterator}, as definitions before 2022 did. For definitions
   * that have to stay as they are.
   */
  boolean iterator() default false;
}
