package app;

import io.github.stepmark.*;

/** What is wrong with a class, a method or a name hides nothing of what its states say. */
@StateMachine(name = "not a name", version = "2.0")
final class Classes extends Parent {

  @Wait(seconds = -1)
  @Next("hidden")
  private void starts() {}

  @Timeout(-1)
  @Next("shared")
  private static void hidden(String id) {}

  @Timeout(-1)
  @Next("shares")
  <T> void shared(T id) {}

  @State("Shared")
  @Heartbeat(-1)
  @Next("chooses")
  void shares() {}

  @Timeout(-1)
  @Next("twice")
  void twice() {}

  @Heartbeat(-1)
  @Next("chooses")
  void twice(String id) {}

  @Choice(value = "$.kind", when = @When(is = "'a'", next = "inherited"), otherwise = "runs")
  @Retry(errors = "Busy")
  void chooses() {}

  @InputPath("order")
  @Accept(value = "NoSuchProblem", because = "it is there")
  @Next("ends")
  void runs() {}

  @StartAt
  @OutputPath("order")
  @Next("second")
  void first() {}

  @StartAt
  @OutputPath("order")
  @End
  void second() {}

  @End
  void ends() {}

  static class Unused {
    @End
    void never() {}
  }
}

abstract class Parent {
  @Next("ends")
  void inherited() {}
}
