package app;

import io.github.stepmark.*;

@StateMachine(type = WorkflowType.EXPRESS)
abstract class Resources {

  @Task("")
  @Next("b")
  abstract void a();

  @Task("dynamodb")
  @Next("c")
  abstract void b();

  @Task("putItem on dynamodb")
  @Next("d")
  abstract void c();

  @Task("sqs:sendMessage.waitForTaskToken")
  @Next("e")
  abstract void d();

  @Task("states:startExecution.sync:2")
  @Next("f")
  abstract void e();

  @Task("arn:aws:states:eu-west-1:123456789012:activity:work")
  @End
  abstract void f();
}
