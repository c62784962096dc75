package app;

import io.github.stepmark.*;

@StateMachine
abstract class Forms {

  @Task("dynamodb:putItem")
  @Next("job")
  abstract void optimized();

  @Task("ecs:runTask.sync")
  @Next("nested")
  abstract void job();

  @Task("states:startExecution.sync:2")
  @Next("callback")
  abstract void nested();

  @Task("sqs:sendMessage.waitForTaskToken")
  @Parameters(
      """
      {"QueueUrl": "${QueueUrl}", "MessageBody": {"token.$": "$$.Task.Token"}}
      """)
  @Next("sdk")
  abstract void callback();

  @Task("aws-sdk:s3:getObject")
  @Next("http")
  abstract void sdk();

  @Task("http:invoke")
  @Next("whole")
  abstract void http();

  @Task("arn:aws:states:eu-west-1:123456789012:athena:startQueryExecution.sync")
  @Next("placeholder")
  abstract void whole();

  @Task("${SomethingArn}")
  @Next("review")
  abstract void placeholder();

  @Activity("review-order_2.b")
  @Timeout(600)
  @Heartbeat(60)
  @Retry(errors = Errors.HEARTBEAT_TIMEOUT)
  @Next("reviewAgain")
  abstract void review();

  @Activity("review-order_2.b")
  @Next("elsewhere")
  abstract void reviewAgain();

  @Activity(arn = "arn:aws:states:eu-west-1:123456789012:activity:review")
  @Next("named")
  abstract void elsewhere();

  @Activity(arn = "${ReviewArn}")
  @End
  abstract void named();
}
