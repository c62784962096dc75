package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A retrier: one element of {@code Retry}, in source order. It stands
 *
 * <ul>
 *   <li>on a state method, for that state;
 *   <li>on a class, for each Task state in it and in its branches that has no retrier of its own
 *       and no {@link NoRetry}; the innermost class with retriers counts;
 *   <li>on an annotation of your own, which then stands for it wherever it is used ({@link
 *       RetryLambda} is made so). Where retriers and such annotations follow each other, their
 *       order is kept; several {@code @Retry} of one element stand in a row.
 * </ul>
 *
 * <p>{@code @Retry.List({})} is an empty {@code "Retry": []}.
 */
@Repeatable(Retry.List.class)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Retry {

  /**
   * Exceptions that handlers can throw: declared, or unchecked. Each stands in {@code ErrorEquals}
   * for the names that Lambda may report: its own binary name unless it is abstract; if it is
   * sealed, those of the subclasses that it permits, else of those that {@code throws} names. Names
   * that an earlier one answers to are left out. On a Parallel or a Map the handlers are those
   * within. In place of {@code Exception} write {@link Errors#TASK_FAILED} or {@link Errors#ALL}.
   */
  Class<? extends Throwable>[] on() default {};

  /** Further names for {@code ErrorEquals}, such as {@link Errors#ALL}. */
  String[] errors() default {};

  /**
   * {@code IntervalSeconds} before the first retry, 1 to 99999999; AWS's default is 1, and it takes
   * 0, too, though its guide does not say so.
   */
  long intervalSeconds() default 1;

  /** {@code MaxAttempts}, 0 to 99999999; AWS's default is 3, and 0 is never. */
  long maxAttempts() default 3;

  /**
   * {@code BackoffRate}, at least 1: what the interval is multiplied by; AWS's default is 2.0. Its
   * value is kept, not how it is written: {@code 2} is emitted as {@code 2.0}.
   */
  double backoffRate() default 2.0;

  /** {@code MaxDelaySeconds}, 1 to 31622400. */
  long maxDelaySeconds() default 0;

  /** {@code JitterStrategy}. */
  Jitter jitter() default Jitter.NONE;

  /** {@code Comment} of the retrier. */
  String comment() default "";

  /** {@code JitterStrategy}: whether a delay is drawn between zero and itself. */
  enum Jitter {
    NONE,
    FULL
  }

  /** Several retriers, or none. */
  @Documented
  @Target({ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    Retry[] value();
  }
}
