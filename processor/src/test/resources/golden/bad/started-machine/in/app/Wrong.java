package app;

import io.github.stepmark.*;

@StateMachine
abstract class Wrong {

  @Task(value = "sqs:sendMessage", machine = Invoicing.class)
  @Parameters("{\"QueueUrl\": \"${QueueUrl}\", \"MessageBody\": \"go\"}")
  @Next("start")
  abstract void send();

  @Task(value = "states:startExecution", machine = String.class)
  @Parameters("{\"StateMachineArn\": \"${InvoicingArn}\"}")
  @Next("startStandard")
  abstract void start();

  @Task(value = "aws-sdk:sfn:startSyncExecution", machine = Invoicing.class)
  @Parameters("{\"StateMachineArn\": \"${InvoicingArn}\", \"Input\": {\"customer\": \"a\", \"cents\": 1}}")
  @Next("withoutParameters")
  abstract void startStandard();

  @Task(value = "states:startExecution.sync:2", machine = Invoicing.class)
  @End
  abstract void withoutParameters();
}
