package app;

import io.github.stepmark.*;

/** One private record; what it makes unknown is not reported as well. */
@StateMachine
class Orders {

  private record Order(String kind) {}

  @ChoiceOn(value = "$.kind", when = @When(is = "EXPRESS", next = "ship"), otherwise = "ship")
  Order order(String id) {
    return null;
  }

  @End
  void ship() {}
}
