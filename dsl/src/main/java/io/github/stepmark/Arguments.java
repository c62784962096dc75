package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code Arguments}: what a JSONata Task or Parallel works with; its input if not said.
 *
 * <p>On a handler it is what the function is given, so its parameters name members of it; {@link
 * From} on one of them says the same in Java, and excludes it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Arguments {

  /**
   * JSON, best in a text block, in which each text in <code>{% %}</code> is an expression; or one
   * such expression alone.
   */
  String value();
}
