package app;

import io.github.stepmark.*;

@StateMachine
public interface Greeting {

  @Next("pause")
  default String greet(String name) {
    return prefix() + name;
  }

  @Wait(seconds = 5)
  @Next("done")
  void pause();

  @Succeed
  void done();

  private String prefix() {
    return "Hello ";
  }

  static Greeting create() {
    return new GreetingHandlers();
  }
}
