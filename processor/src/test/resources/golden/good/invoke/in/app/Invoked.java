package app;

import io.github.stepmark.*;

@StateMachine(lambda = LambdaIntegration.INVOKE)
abstract class Invoked {

  @Next("named")
  String whole(String id) {
    return id;
  }

  @Pass
  @Parameters("{\"id.$\": \"$\"}")
  @Next("bound")
  abstract void named();

  @Next("nothing")
  @Retry(errors = Errors.LAMBDA_SERVICE)
  String bound(@From("$$.Execution.Name") String execution, String id) {
    return id;
  }

  @End
  void nothing() {}
}
