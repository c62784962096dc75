package app;

import io.github.stepmark.*;

@StateMachine
abstract class Beside {

  @Task("sqs:sendMessage")
  @Parameters("{\"QueueUrl\": \"https://${Queue}\", \"MessageBody\": \"\"}")
  @Timeout
  @End
  abstract void sends();
}
