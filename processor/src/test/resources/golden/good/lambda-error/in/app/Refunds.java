package app;

import io.github.stepmark.*;
import io.github.stepmark.lambda.LambdaError;
import java.util.Optional;

@StateMachine
abstract class Refunds {

  static class NoSeat extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** The description of an error, kept for later. */
  record Failure(@Field("Error") String error, @Field("Cause") Optional<LambdaError> cause) {}

  @Catch(on = NoSeat.class, next = "explain")
  @Catch(errors = Errors.TASK_FAILED, next = "log", resultPath = "$.error")
  @End
  String reserve(String seat) throws NoSeat {
    throw new NoSeat();
  }

  @End
  LambdaError explain(@From("$.Cause") LambdaError cause) {
    return cause;
  }

  @End
  void log(String seat, Failure error) {}
}
