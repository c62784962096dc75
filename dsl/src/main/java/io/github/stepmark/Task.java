package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Task state that a service does, on a method without a body and without parameters. Its input is
 * what {@link Parameters} or {@link Arguments} say, the state's whole input if not said. The
 * method's return type, if not {@code void}, is the shape of the result: a Choice after the state
 * is held against it, and a test answers with it.
 *
 * <p>On a handler, a method with a body, {@code @Task("lambda:invoke")} says that its function is
 * called through that service, whatever {@link StateMachine#lambda()} says, and that the state goes
 * on with all that the service answers: what the handler returns is its {@code Payload}, and no
 * field is emitted to take it out. One that takes nothing is called without a {@code Payload}. No
 * other value may stand on a handler.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Task {

  /**
   * {@code Resource}: a whole ARN; a placeholder <code>${Name}</code>; or an ARN's end, which
   * follows {@code arn:aws:states:::} (the compiler option {@code -Astepmark.partition=aws-us-gov}
   * writes {@code arn:aws-us-gov:states:::}):
   *
   * <ul>
   *   <li>{@code dynamodb:putItem}, an optimized integration, and {@code http:invoke};
   *   <li>{@code ecs:runTask.sync}, which waits for the job's end, and {@code
   *       states:startExecution.sync:2}, which gives a nested execution's output as JSON;
   *   <li>{@code sqs:sendMessage.waitForTaskToken}, which waits for whoever is handed the token;
   *   <li>{@code aws-sdk:s3:getObject}, any call of AWS's SDK, its name with a small first letter.
   * </ul>
   */
  String value();

  /**
   * The workflow that the task starts an execution of: a class with {@link StateMachine}, of this
   * module or of another. It stands nowhere in the definition, in which {@code StateMachineArn}
   * names the machine; it makes the machine's types known. What {@link Parameters} or {@link
   * Arguments} say as {@code Input} is held to what the workflow is started with, and the result of
   * {@code states:startExecution.sync:2} has its output as {@code Output}.
   *
   * <p>For {@code states:startExecution} in each of its forms, {@code aws-sdk:sfn:startExecution}
   * and {@code aws-sdk:sfn:startSyncExecution}.
   */
  Class<?> machine() default void.class;
}
