package app;

import io.github.stepmark.*;

@StateMachine
class Shapes {

  sealed interface Shape {}

  @Discriminator.Name("Square")
  record Circle() implements Shape {}

  record Square() implements Shape {}

  @End
  void first(@Input Shape shape) {}
}
