package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On every emitted type: the workflow that it was emitted for. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedFrom {

  /** The workflow class's qualified name. */
  String value();

  /** The components of a record that may be {@code null}. */
  String[] nullable() default {};
}
