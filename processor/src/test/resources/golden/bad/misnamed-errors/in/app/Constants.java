package app;

import io.github.stepmark.*;

@StateMachine(prefix = "Constants")
abstract class Constants {

  @Retry(errors = "Errors.ALL")
  @Next("second")
  void first() {}

  @Retry(errors = {"", "Timeout"})
  @Catch(errors = "*", next = "stop")
  @Next("third")
  void second() {}

  @Retry(errors = {"task_failed", "DynamoDB.ThrottlingException", "Busy2"})
  @End
  void third() {}

  @Fail
  abstract void stop();
}
