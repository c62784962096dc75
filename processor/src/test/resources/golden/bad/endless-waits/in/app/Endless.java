package app;

import io.github.stepmark.*;

/** Nobody need ever answer the first five; the others are limited, each in a way of its own. */
@StateMachine
abstract class Endless {

  @Next("send")
  void ask(@TaskToken String token) {}

  @Task("sqs:sendMessage.waitForTaskToken")
  @Parameters("""
      {"QueueUrl": "${QueueUrl}", "MessageBody": {"token.$": "$$.Task.Token"}}
      """)
  @Next("work")
  abstract void send();

  @Activity("pack")
  @Next("carry")
  abstract void work();

  @Activity(arn = "${CarriersArn}")
  @Next("lift")
  abstract void carry();

  @Activity(arn = "arn:aws:states:eu-west-1:123456789012:activity:lift")
  @Next("limited")
  abstract void lift();

  @Timeout(60)
  @Next("alive")
  void limited(@TaskToken String token) {}

  @Activity("unpack")
  @Heartbeat(from = "$.heartbeat")
  @Next("accepted")
  abstract void alive();

  @Activity("sort")
  @Accept(value = "NoTimeout", because = "the sorters are asked every day whether all is done")
  @Next("called")
  abstract void accepted();

  @Task("sqs:sendMessage")
  @Parameters("""
      {"QueueUrl": "${QueueUrl}", "MessageBody": "done"}
      """)
  @End
  abstract void called();
}
