package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A Pass state, on a method without a body. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Pass {

  /**
   * {@code Result} (JSONPath): JSON that is the state's result as it stands, nothing in it
   * evaluated; the input is handed on if not said. Under JSONata that is {@link Output}.
   */
  String result() default "";
}
