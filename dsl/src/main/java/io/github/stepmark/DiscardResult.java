package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code "ResultPath": null}: the result of a JSONPath state is thrown away, its input goes on. For
 * a Task, Parallel, Map or Pass; a handler that returns {@code void} needs none.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface DiscardResult {}
