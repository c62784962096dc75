package app;

import io.github.stepmark.*;

@StateMachine(type = WorkflowType.EXPRESS)
class Quick {

  @End
  void wait_(@TaskToken(answer = String.class) String token) {}
}
