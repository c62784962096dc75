package app;

import io.github.stepmark.*;

@StateMachine
abstract class Beside {

  @Task("sqs:sendMessage")
  @Parameters("{\"QueueUrl\": \"https://${Q.Url}\", \"MessageBody\": \"\"}")
  @Timeout
  @End
  abstract void sends();
}
