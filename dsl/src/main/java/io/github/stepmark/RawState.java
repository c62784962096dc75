package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A state written as JSON, on a method without a body and without parameters: for what the other
 * annotations do not say, and for what is not worth saying in Java. It is checked as any other
 * state, and mistakes are told by their line and column in the text.
 *
 * <p>Its targets are names of states, not of methods; it may contain graphs of its own ({@code
 * Branches}, {@code ItemProcessor}). Nothing stands beside it but {@link StartAt} and the state's
 * name: {@code @State("…")}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface RawState {

  /**
   * The state: what stands after its name in {@code States}, such as <code>
   * {"Type": "Pass", "Next": "Ship Order"}</code>. In a text block each backslash of the JSON is
   * written twice.
   */
  String value();
}
