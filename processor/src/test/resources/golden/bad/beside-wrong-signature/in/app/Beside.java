package app;

import io.github.stepmark.*;

@StateMachine
abstract class Beside {

  @StartAt
  @Next("second")
  Thread first(String id) {
    return null;
  }

  @InputPath("$.[")
  @Next("third")
  String second(String id) {
    return id;
  }

  @Task("dynamodb:putItm")
  @End
  abstract void third();
}
