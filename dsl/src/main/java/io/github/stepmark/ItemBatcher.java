package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code ItemBatcher} of a distributed {@link MapState}: its item processor gets many items at
 * once, as {@code {"BatchInput": …, "Items": […]}}. Says the greatest number of items, of bytes, or
 * both.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ItemBatcher {

  /** {@code MaxItemsPerBatch}: 1 or more. */
  long maxItemsPerBatch() default 0;

  /** That number by an expression: {@code MaxItemsPerBatchPath} under JSONPath. */
  String maxItemsPerBatchFrom() default "";

  /** {@code MaxInputBytesPerBatch}: 1 to 262144. */
  long maxInputBytesPerBatch() default 0;

  /** That number by an expression: {@code MaxInputBytesPerBatchPath} under JSONPath. */
  String maxInputBytesPerBatchFrom() default "";

  /**
   * {@code BatchInput}: what every batch gets beside its items; a payload template, under JSONata
   * JSON in which expressions may stand.
   */
  String batchInput() default "";
}
