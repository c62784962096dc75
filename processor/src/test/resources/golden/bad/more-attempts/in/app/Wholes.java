package app;

import io.github.stepmark.*;

/** Parameters that lack an {@code @Input}. */
@StateMachine
abstract class Wholes {

  record Order(String id, int total) {}

  @Next("ship")
  Order check(@Input Order order) {
    return order;
  }

  @Next("count")
  String ship(Order order) {
    return order.id();
  }

  @End
  int count(String id) {
    return id.length();
  }
}
