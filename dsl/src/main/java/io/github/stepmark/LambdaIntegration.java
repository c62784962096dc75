package io.github.stepmark;

/** The two ways in which a Task state calls a Lambda function. */
public enum LambdaIntegration {
  /** {@code Resource} is the function's ARN; the function's answer is the state's result. */
  FUNCTION_ARN,
  /**
   * {@code Resource} is {@code arn:aws:states:::lambda:invoke}, its {@code Payload} unwrapped. A
   * handler with {@code @Task("lambda:invoke")} goes on with the whole answer.
   */
  INVOKE
}
