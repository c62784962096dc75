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
  @End
  abstract void start();
}
