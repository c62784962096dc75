package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Parallel state, on a method without a body and without parameters: all branches run at once,
 * each on a copy of the state's input. The result is the list of their outputs in the order of the
 * branches; an error that a branch does not handle stops the others and is the state's.
 *
 * <p>What the method returns, if not {@code void}, is the shape of that result.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Parallel {

  /**
   * {@code Branches}: at least one class nested in the workflow's own, each method of it with an
   * annotation a state of the branch. A class stands for one branch: it is named once, since names
   * of states are unique in the whole machine.
   *
   * <p>An inner class sees the fields of the class around it, a static one has a constructor
   * without parameters.
   */
  Class<?>[] value();
}
