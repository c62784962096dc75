package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One rule of a Choice: an element of {@code Choices}. Has {@link #is()} or {@link #condition()}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface When {

  /**
   * What the Choice's field must equal. The operator follows the field's type: {@code
   * NumericEquals} for a number, {@code StringEquals} for text and enums, {@code BooleanEquals},
   * {@code TimestampEquals} for an {@code Instant} or {@code OffsetDateTime}. Where no type is
   * known the literal says it, as in a {@link #condition()}: {@code 1}, {@code 'text'}, {@code
   * true}, {@code timestamp('2026-01-01T00:00:00Z')}.
   */
  String is() default "";

  /**
   * A condition over the state's input, such as {@code $.total >= 100 && isPresent($.coupon)}; the
   * grammar is in {@code docs/conditions.md}.
   */
  String condition() default "";

  /** {@code Next}: the method of the state that the rule leads to. */
  String next() default "";

  /** {@code Next} by the name of a Choice that has no method. */
  String nextState() default "";

  /** {@code Comment} of the rule. */
  String comment() default "";
}
