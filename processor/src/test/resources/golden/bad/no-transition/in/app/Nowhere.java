package app;

import io.github.stepmark.*;

@StateMachine
abstract class Nowhere {

  @StartAt
  void first() {}

  @Pass
  abstract void second();

  @State("Third")
  void third() {}
}
