package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code Parameters}: the payload template of a JSONPath Task, Parallel or Pass, made from its
 * input; on a Map the deprecated form of {@link ItemSelector}.
 *
 * <p>On a handler it is what the function is given, so its parameters name members of the template;
 * {@link From} on one of them says the same in Java, and excludes it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Parameters {

  /**
   * JSON, best in a text block. A member whose name ends in {@code .$} has a path (<code>$$.…
   * </code> is the context object) or an intrinsic function as its value. A backslash of the JSON
   * is written twice in Java.
   */
  String value();
}
