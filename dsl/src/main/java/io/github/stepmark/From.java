package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter takes what a path finds in the input or in the context object: an entry <code>
 * "name.$"</code> of the Task's {@code Parameters}, which then lists every parameter.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface From {

  /** The path, such as {@code $.order.id} or {@code $$.Execution.Name}. */
  String value();
}
