package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A catcher: one element of {@code Catch}, in source order. It stands on a state method, or on an
 * annotation of your own, which then stands for it wherever it is used. {@link #next()} of such a
 * one names a method of the workflow that uses it. Where catchers and such annotations follow each
 * other, their order is kept; several {@code @Catch} of one element stand in a row.
 *
 * <p>{@code @Catch.List({})} is an empty {@code "Catch": []}.
 */
@Repeatable(Catch.List.class)
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Catch {

  /**
   * Exceptions that the handler can throw: declared, or unchecked. Each stands in {@code
   * ErrorEquals} for the names that Lambda may report: its own binary name unless it is abstract;
   * if it is sealed, those of the subclasses that it permits, else of those that {@code throws}
   * names. Names that an earlier one answers to are left out. On a Parallel or a Map the handlers
   * are those within. In place of {@code Exception} write {@link Errors#TASK_FAILED} or {@link
   * Errors#ALL}.
   */
  Class<? extends Throwable>[] on() default {};

  /** Further names for {@code ErrorEquals}, such as {@link Errors#ALL}. */
  String[] errors() default {};

  /** {@code Next}: the method of the state that takes over. */
  String next() default "";

  /** {@code Next} by the name of a Choice that has no method. */
  String nextState() default "";

  /**
   * {@code ResultPath} (JSONPath): a reference path to where the error's description, an object of
   * {@code Error} and {@code Cause}, goes in this state's input; in its place if not said.
   */
  String resultPath() default "";

  /** {@code "ResultPath": null}: this state's input goes on without the error's description. */
  boolean discardError() default false;

  /**
   * {@code Output} (JSONata): JSON as in {@link Output#value()}, where {@code $states.errorOutput}
   * is the error's description, which is the output if not said.
   */
  String output() default "";

  /**
   * {@code Assign}: the variables that are set instead of the state's own, as in {@link
   * Assign#value()}. The error's description is {@code $}, under JSONata {@code
   * $states.errorOutput}.
   */
  String assign() default "";

  /** {@code Comment} of the catcher. */
  String comment() default "";

  /** Several catchers, or none. */
  @Documented
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    Catch[] value();
  }
}
