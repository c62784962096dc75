package app;

import io.github.stepmark.*;
import java.io.IOException;

/** What is wrong with its retriers and its name says nothing of its data. */
@StateMachine(name = "My Flow")
abstract class Bystanders {

  record Order(String id, int total) {}

  @Retry(on = IOException.class)
  @Next("count")
  Order load(String id) {
    return new Order(id, 1);
  }

  @ChoiceOn(
      value = "$.total",
      when = @When(is = "0", next = "stop"),
      otherwise = "bill")
  Order count(@Input Order order) {
    return order;
  }

  @End
  void bill(String customer) {}

  @Fail
  abstract void stop();
}
