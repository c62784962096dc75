package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code Credentials}: the role with which a Task calls its function or service; the workflow's own
 * if not said. Activities have none.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Credentials {

  /**
   * A JSON object with {@code RoleArn}, or under JSONPath {@code RoleArn.$} with a path or an
   * intrinsic function.
   */
  String value();
}
