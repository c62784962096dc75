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

class OrderCodecs {}

class OrderWorkflow {}

class OrderFunctions {}

class OpenInput {}
