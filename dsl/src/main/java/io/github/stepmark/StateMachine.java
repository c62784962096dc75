package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a workflow: the top level of an Amazon States Language definition.
 *
 * <p>The class is top-level, and {@code abstract} where it has states that Step Functions runs
 * itself (they have no body). It has a constructor without parameters, with which Lambda makes it;
 * tests may use others.
 *
 * <p>A member that is written is emitted, also when it equals its default; one that is not written
 * never is.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface StateMachine {

  /**
   * The state machine's name at AWS, and the folder of the emitted files; the class's simple name
   * if not said. 1 to 80 characters without blanks and without any of {@code < > { } [ ] ? * " # %
   * \ ^ | ~ ` $ & , ; : /} and control characters.
   */
  String name() default "";

  /** {@code Comment}. */
  String comment() default "";

  /** Standard or Express: not part of the definition, but some states are for Standard alone. */
  WorkflowType type() default WorkflowType.STANDARD;

  /** {@code QueryLanguage}: what the paths and expressions of all states are written in. */
  QueryLanguage queryLanguage() default QueryLanguage.JSONPATH;

  /** {@code TimeoutSeconds} of a whole execution, 0 to 99999999. */
  long timeoutSeconds() default 0;

  /** {@code Version}; AWS knows {@code "1.0"} alone. */
  String version() default "1.0";

  /** How a state's name is made from its method's name. */
  NamingStyle names() default NamingStyle.TITLE_CASE;

  /** How a JSON member's name is made from a parameter's or a record component's name. */
  NamingStyle fields() default NamingStyle.AS_WRITTEN;

  /**
   * What the names of all emitted types of this workflow start with, to tell them from those of
   * another workflow in the same package.
   */
  String prefix() default "";

  /**
   * What an execution is started with: a record, a bean, a map or another type that a handler could
   * take. It stands nowhere in the definition; what states read is held to it at compile time. If
   * not said, nothing is known of the input but what the first handler takes of it.
   */
  Class<?> input() default void.class;

  /**
   * The placeholders that may stand within texts: {@code "Bucket"} for <code>s3://${Bucket}/in
   * </code>. Deployment fills them in wherever they stand, so that one that is not named here is
   * taken for a mistake where it is not the whole text. Letters, digits, '_', '-' and '.'.
   */
  String[] placeholders() default {};

  /** How a Task state calls a handler's Lambda function. */
  LambdaIntegration lambda() default LambdaIntegration.FUNCTION_ARN;
}
