package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code Assign}: the variables that a state sets for those after it. Any state but a Succeed and a
 * Fail may have it; on a Choice it counts when no rule holds. Rules and catchers have their own.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Assign {

  /**
   * A JSON object; each member is a variable. A name has at most 80 characters, begins with a
   * letter and goes on with letters, digits and {@code _}; {@code states} is taken. Under JSONPath
   * a name that ends in {@code .$} has a path or an intrinsic function as its value, in which
   * {@code $} is the result; under JSONata a text in <code>{% %}</code> is an expression.
   */
  String value();
}
