package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code ResultWriter} of a distributed {@link MapState}: exports its results to Amazon S3, forms
 * them, or both. What is exported is no longer the state's result, which then only says where it
 * is.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ResultWriter {

  /**
   * {@code Resource} of an export: {@code s3:putObject}, short for {@code
   * arn:aws:states:::s3:putObject}.
   */
  String resource() default "";

  /** {@code Parameters} under JSONPath, a payload template: {@code Bucket} and {@code Prefix}. */
  String parameters() default "";

  /** {@code Arguments} under JSONata: the same. */
  String arguments() default "";

  /** {@code Transformation} in {@code WriterConfig}. */
  Transformation transformation() default Transformation.NONE;

  /** {@code OutputType} in {@code WriterConfig}, which has to say it. */
  OutputType outputType() default OutputType.JSON;

  /** What of the child executions is a result. */
  enum Transformation {
    /** Their outputs with what is known of the executions. */
    NONE,
    /** Their outputs. */
    COMPACT,
    /** Their outputs, the elements of those that are arrays. */
    FLATTEN
  }

  /** How results are written. */
  enum OutputType {
    /** As one array. */
    JSON,
    /** As a line each. */
    JSONL
  }
}
