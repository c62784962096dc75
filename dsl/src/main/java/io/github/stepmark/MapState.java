package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Map state, on a method without a body and without parameters: its item processor runs once for
 * each item, which is its input. The result is the list of the outputs in the order of the items;
 * an error that the processor does not handle is the state's.
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
   * The items by an expression; the state's input itself if neither this nor {@link #items()} is
   * said. JSONPath: {@code ItemsPath}, a reference path to an array in the input. JSONata: {@code
   * Items}, what gives an array. A distributed Map takes an object as well, whose members are items
   * of {@code Key} and {@code Value}.
   */
  String itemsFrom() default "";

  /** {@code Items} under JSONata: the array itself, as JSON in which expressions may stand. */
  String items() default "";

  /**
   * {@code MaxConcurrency}: how many items are worked on at once, 0 or more. 0, as if not said, is
   * as many as there can be; 1 is one after the other.
   */
  long maxConcurrency() default 0;

  /**
   * That number by an expression. JSONPath: {@code MaxConcurrencyPath}, a reference path. JSONata:
   * {@code MaxConcurrency}.
   */
  String maxConcurrencyFrom() default "";

  /** {@code Mode} in {@code ProcessorConfig}. */
  ProcessorMode mode() default ProcessorMode.INLINE;

  /** {@code ExecutionType} in {@code ProcessorConfig}; a distributed Map has to say it. */
  WorkflowType executionType() default WorkflowType.STANDARD;

  /**
   * {@code Label} of a distributed Map, with which the names of its Map Runs start: 1 to 40
   * characters, unique in the whole machine, without those that {@link StateMachine#name()} must
   * not have. AWS makes one up if not said.
   */
  String label() default "";

  /**
   * {@code ToleratedFailureCount}: how many items of a distributed Map may fail before it does, 0
   * or more; none if not said. What is exceeded first counts, this or the percentage.
   */
  long toleratedFailureCount() default 0;

  /** That number by an expression: {@code ToleratedFailureCountPath} under JSONPath. */
  String toleratedFailureCountFrom() default "";

  /**
   * {@code ToleratedFailurePercentage}: which share of the items of a distributed Map may fail
   * before it does, 0 to 100.
   */
  double toleratedFailurePercentage() default 0;

  /** That number by an expression: {@code ToleratedFailurePercentagePath} under JSONPath. */
  String toleratedFailurePercentageFrom() default "";

  /**
   * Writes the item processor as {@code Iterator}, as definitions before 2022 did. For definitions
   * that have to stay as they are.
   */
  boolean iterator() default false;
}
