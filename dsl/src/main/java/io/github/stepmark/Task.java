package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Task state that a service does, on a method without a body and without parameters. Its input is
 * the state's whole input.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Task {

  /**
   * {@code Resource}: {@code dynamodb:putItem} or {@code aws-sdk:s3:getObject}, short for {@code
   * arn:aws:states:::…}; a whole ARN; or a placeholder <code>${Name}</code>.
   */
  String value();
}
