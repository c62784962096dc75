package app;

import io.github.stepmark.*;

@StateMachine
abstract class Inheriting extends Basis implements Extra {

  @Override
  @Next("second")
  void first(String id) {}

  @End
  void second() {}
}
