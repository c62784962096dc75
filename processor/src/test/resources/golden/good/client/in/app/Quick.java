package app;

import io.github.stepmark.*;

/** An Express workflow, whose executions are run while the caller waits. */
@StateMachine(type = WorkflowType.EXPRESS)
abstract class Quick {

  @End
  int twice(int value) {
    return 2 * value;
  }
}
