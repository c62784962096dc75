package app;

import io.github.stepmark.*;

@StateMachine(lambda = LambdaIntegration.INVOKE)
class Invoked {

  @Next("bound")
  String whole(String id) {
    return id;
  }

  @Next("nothing")
  @Retry(errors = Errors.LAMBDA_SERVICE)
  int bound(@From("$$.Execution.Name") String execution, String id) {
    return 1;
  }

  @End
  void nothing() {}
}
