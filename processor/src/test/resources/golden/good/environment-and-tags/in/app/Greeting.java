package app;

import io.github.stepmark.*;

@StateMachine
class Greeting {

  @Next("remember")
  @Returns(@Field("Text"))
  GreetOutput greet() {
    return new GreetOutput(System.getenv("GREETING"));
  }

  @End
  void remember(@Field("Text") String text) {
    System.out.println(System.getenv("ORDERS") + ": " + text);
  }
}
