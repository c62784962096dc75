package app;

import io.github.stepmark.*;
import java.util.Optional;

/** It had a state 'Weigh', packed without a size, and asked with a token. */
@StateMachine(input = Orders.Order.class)
abstract class Orders {

  record Order(String id, int size, Optional<String> note) {}

  record Packed(String id, Optional<Integer> weight) {}

  record Approval(boolean approved) {}

  @Next("ask")
  Packed pack(@Input Order order) {
    return new Packed(order.id(), Optional.empty());
  }

  @Next("ship")
  Approval ask(String id) {
    return new Approval(true);
  }

  @End
  String ship(boolean approved) {
    return "shipped";
  }
}
