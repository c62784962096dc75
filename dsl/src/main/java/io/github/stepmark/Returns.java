package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a handler's result field by field, so that the processor emits the record for it, named
 * after the method: {@code openCase} returns {@code OpenCaseOutput}. A record of your own does as
 * well and says the same in fewer words.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Returns {

  /** The record's components in order. */
  Field[] value();
}
