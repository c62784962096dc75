package app;

import io.github.stepmark.*;

@StateMachine
class Order {

  static class Helper {}

  @End
  String open(String id) {
    return id;
  }
}

class OrderHandlers {}


class OrderWorkflow {}

class OrderFunctions {}

class OpenInput {}
