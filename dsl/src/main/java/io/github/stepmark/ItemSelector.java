package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code ItemSelector}: what each item of a Map is worked on with; the item itself if not said. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ItemSelector {

  /**
   * JSON as in {@link Parameters#value()} or, under JSONata, {@link Arguments#value()}. The item is
   * <code>$$.Map.Item.Value</code> or {@code $states.context.Map.Item.Value}.
   */
  String value();
}
