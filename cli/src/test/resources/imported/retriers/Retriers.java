package imported;

import io.github.stepmark.End;
import io.github.stepmark.Errors;
import io.github.stepmark.Next;
import io.github.stepmark.Parameters;
import io.github.stepmark.Retry;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;

@StateMachine
public abstract class Retriers {

  @Task("${AskArn}")
  @RetryLambdaCalls
  @Next("askAgain")
  abstract void ask();

  @Task("${AskArn}")
  @RetryLambdaCalls
  @Retry(errors = Errors.ALL, maxAttempts = 3)
  @Next("put")
  abstract void askAgain();

  @Task("sqs:sendMessage")
  @Parameters(
      """
      {
        "QueueUrl": "${QueueUrl}",
        "MessageBody": "put"
      }
      """)
  @RetrySqsCallsOrAnyError
  @Next("putAgain")
  abstract void put();

  @Task("sqs:sendMessage")
  @Parameters(
      """
      {
        "QueueUrl": "${QueueUrl}",
        "MessageBody": "put"
      }
      """)
  @RetrySqsCallsOrAnyError
  @End
  abstract void putAgain();

  @Retry(errors = "SQS.AmazonSQSException", intervalSeconds = 2)
  @Retry(errors = Errors.ALL, maxAttempts = 3)
  @interface RetrySqsCallsOrAnyError {}

  @Retry(
      errors = {Errors.LAMBDA_SERVICE, Errors.LAMBDA_AWS, Errors.LAMBDA_SDK},
      intervalSeconds = 2,
      maxAttempts = 6,
      backoffRate = 2.0)
  @interface RetryLambdaCalls {}
}
