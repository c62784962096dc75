package app;

import io.github.stepmark.*;

/** A problem with a private type names the component that has it. */
@StateMachine
class Twice {

  private record Hidden(int count) {}

  record Order(Hidden first, Hidden[] second, Hidden[][] third) {}

  @End
  void order(@Input Order order, @From("$$.Execution.Name") Hidden name) {}
}
