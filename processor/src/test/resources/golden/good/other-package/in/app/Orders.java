package app;

import io.github.stepmark.*;
import model.Order;

@StateMachine
class Orders {

  record Line(Order.Line other) {}

  @End
  Line first(@Input Order order, com.amazonaws.services.lambda.runtime.Context context) {
    return new Line(order.lines().get(0));
  }
}
