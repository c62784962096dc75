package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter takes what an expression in the state's query language gives: an entry <code>
 * "name.$"</code> of the Task's {@code Parameters}, or under JSONata an entry of its {@code
 * Arguments}, which then lists every parameter. Excludes {@link Parameters} and {@link Arguments}
 * on the method.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface From {

  /**
   * A path such as {@code $.order.id} or {@code $$.Execution.Name}, or an intrinsic function; under
   * JSONata an expression such as {@code $states.input.order.id}, without <code>{% %}</code>.
   */
  String value();
}
