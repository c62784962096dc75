package app;

import io.github.stepmark.*;

@StateMachine
public abstract class Bodiless {

  record Order(String id, int total) {}

  @StartAt
  @Pass(result = "{\"total\": 12, \"at\": \"2026-12-24T18:00:00Z\", \"list\": [1.0, null]}")
  @Next("store")
  @State(comment = "a fixed input")
  abstract void fix();

  @Task("dynamodb:putItem")
  @Timeout(10)
  @Retry(errors = "States.TaskFailed")
  @Catch(errors = "States.ALL", next = "failing", resultPath = "$.error")
  @Next("start")
  protected abstract void store();

  @Task("arn:aws:states:::states:startExecution.sync:2")
  @Next("placeholder")
  public abstract Order start();

  @Task("${SomeFunctionArn}")
  @Next("sdk")
  abstract Object placeholder();

  @Task("aws-sdk:s3:getObject")
  @ChoiceOn(
      value = "$.total",
      state = "How Much",
      comment = "a choice after a service",
      when = @When(is = "12", next = "until", comment = "a dozen"),
      otherwise = "later")
  abstract void sdk();

  @Wait(timestamp = "2026-12-24T18:00:00Z")
  @Next("later")
  abstract void until();

  @Wait(timestampFrom = "$.at")
  @Next("relative")
  abstract void later();

  @Wait(secondsFrom = "$.total")
  @Next("none")
  abstract void relative();

  @Wait(seconds = 0)
  @Next("choose")
  abstract void none();

  @Choice(
      value = "$.kind",
      when = {
        @When(is = "'it\\'s'", next = "passOn"),
        @When(is = "true", next = "failing"),
        @When(is = "-1.5", next = "failing"),
        @When(is = "timestamp('2026-01-01T00:00:00Z')", nextState = "How Much")
      },
      otherwiseState = "How Much")
  abstract void choose();

  @Pass
  @Next("done")
  abstract void passOn();

  @Succeed
  abstract void done();

  @Fail(errorFrom = "$.error.Error", causeFrom = "$.error.Cause")
  abstract void failing();
}
