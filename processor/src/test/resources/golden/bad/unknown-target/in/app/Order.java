package app;

import io.github.stepmark.End;
import io.github.stepmark.Next;
import io.github.stepmark.StateMachine;

@StateMachine
class Order {

  @Next("shipOrdr")
  String takeOrder(String id) {
    return id;
  }

  @End
  String shipOrder(String id) {
    return id;
  }
}
