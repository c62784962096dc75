package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a state is called and said about it; any state method may bear it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface State {

  /**
   * The state's name, 1 to 80 characters, unique in the whole machine; made from the method's name
   * if not said.
   */
  String value() default "";

  /** {@code Comment}. */
  String comment() default "";

  /**
   * {@code QueryLanguage} of this state, where it is not the machine's. A JSONata machine has no
   * JSONPath states.
   */
  QueryLanguage queryLanguage() default QueryLanguage.JSONPATH;
}
