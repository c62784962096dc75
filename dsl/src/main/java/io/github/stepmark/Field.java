package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member of a JSON object: on a handler's parameter the member of the input that it takes, in
 * {@link Returns} a component of the emitted record, on a record component of your own its name.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Field {

  /** The member's name in JSON. */
  String value();

  /**
   * The name in Java, in {@link Returns}; the JSON name with a small first letter if not said
   * ({@code Case} is {@code case_}, since {@code case} is a keyword).
   */
  String as() default "";

  /** The type in Java, in {@link Returns}; text if not said. */
  Class<?> type() default String.class;
}
