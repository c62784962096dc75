package app;

import io.github.stepmark.Catch;
import io.github.stepmark.End;
import io.github.stepmark.Fail;
import io.github.stepmark.Retry;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;

@StateMachine
abstract class Elements {

  @Task("arn:aws:lambda:eu-west-1:111122223333:function:f")
  @Retry(
      maxAttempts = 2,
      errors = {
        "app.Busy", //
        "States.ALL",
      })
  @Catch(errors = "app.Busy", next = "stop")
  @Catch(
      next = "stop",
      errors = {"app.Gone", "States.Timeot"})
  @Catch(errors = "States.ALL", next = "stop")
  @End
  abstract void call();

  @Fail
  abstract void stop();
}
