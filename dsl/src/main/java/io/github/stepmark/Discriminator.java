package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a sealed interface of records: the JSON member that tells which of them an object is. Without
 * it the member is {@code type}. Its value is the record's simple name, or what {@link Name} says.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Discriminator {

  /** The member's name. */
  String value();

  /** On a permitted record: the value that stands for it. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface Name {

    /** The value. */
    String value();
  }
}
