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
   * true}, {@code timestamp('2026-01-01T00:00:00Z')}; one word is text without quotes, too. Under
   * JSONata the same becomes the text of an expression, {@code {% $states.input.status = 1 %}}.
   */
  String is() default "";

  /**
   * A condition over the state's input, such as {@code $.total >= 100 && isPresent($.coupon)}; the
   * grammar is in {@code docs/conditions.md}. Under JSONata it is {@code Condition}: a JSONata
   * expression whose value is a boolean, without <code>{% %}</code>.
   */
  String condition() default "";

  /** {@code Next}: the method of the state that the rule leads to. */
  String next() default "";

  /** {@code Next} by the name of a Choice that has no method. */
  String nextState() default "";

  /**
   * {@code Assign}: the variables that are set where the rule is taken, instead of the Choice's
   * own; as in {@link Assign#value()}.
   */
  String assign() default "";

  /** {@code Output} (JSONata) where the rule is taken; as in {@link Output#value()}. */
  String output() default "";

  /** {@code Comment} of the rule. */
  String comment() default "";
}
