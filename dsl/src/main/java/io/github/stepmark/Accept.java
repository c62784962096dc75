package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a warning or a note is known and right as it is, so that the compiler no longer prints
 * it: one that arises at the element or in its annotations, of a method its parameters and its
 * {@code throws} clause included, of a class all that is in it. It becomes nothing in the
 * definition. Errors cannot be accepted. One that silences nothing is a note.
 */
@Repeatable(Accept.List.class)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Accept {

  /** The problem's id, as messages have it behind {@code Stepmark/}: {@code UncaughtException}. */
  String value();

  /** Why it is right as it is, for whoever reads the code. Must not be blank. */
  String because();

  /** Several of them. */
  @Documented
  @Target({ElementType.METHOD, ElementType.TYPE, ElementType.PARAMETER})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    Accept[] value();
  }
}
